/** When the list is read for a version whose creation is not known, in milliseconds since the request ended. */
const readTimes = [0, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 90_000];
const laterInterval = 30_000;

const neededReads = 4;
const neededTime = 60_000;

/**
 * Milliseconds after which a request has been processed, or never will be: a load balancer waits at most 300 s for a request
 * and at most 300 s for its response (Huawei Cloud ELB, Configuring Timeout Durations).
 */
export const requestLifetime = 10 * 60_000;

/** The progress of a search. A failed read does not count, and the next one comes as planned. */
export interface SearchProgress {
  readonly goodReads: number;
  /** Milliseconds since the search began, of a clock that does not jump. */
  readonly elapsed: number;
  /** Milliseconds since the request was sent, by the service's clock; null if it does not say. */
  readonly age: number | null;
}

/** So much was read that a new version would have been seen: if none was found, the outcome is now shown as unknown. */
export const isConclusive = ({ goodReads, elapsed, age }: SearchProgress): boolean =>
  goodReads >= neededReads && (elapsed >= neededTime || (age !== null && age >= requestLifetime));

/** Milliseconds to the next read; null if the list is read only on request. */
export function nextSearchDelay(progress: SearchProgress): number | null {
  const { elapsed } = progress;
  const next = readTimes.find((time) => time > elapsed);
  if (next !== undefined) return next - elapsed;
  return isConclusive(progress) ? null : laterInterval;
}
