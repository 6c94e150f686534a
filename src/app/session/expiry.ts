const minute = 60_000;

/** Before its end, a sign-in is spoken of from so many minutes on. */
const warnings = [30, 5] as const;

export type ExpiryWarning = (typeof warnings)[number] | null;

/** Which warning holds now. */
export function expiryWarning(expiresAt: number | null, now: number): ExpiryWarning {
  if (expiresAt === null || now >= expiresAt) return null;
  return warnings.findLast((minutes) => expiresAt - now <= minutes * minute) ?? null;
}

/** In how many milliseconds there is another answer; null if it stays. */
export function nextExpiryChange(expiresAt: number | null, now: number): number | null {
  if (expiresAt === null) return null;
  const times = [...warnings, 0].map((minutes) => expiresAt - minutes * minute - now);
  return times.find((time) => time > 0) ?? null;
}
