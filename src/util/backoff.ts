/** `time` ± `spread`, always the same for the same count: a random delay would change with every render. */
export function jitter(time: number, count: number, spread = 0.15): number {
  return Math.round(time * (1 + spread * (2 * fraction(count) - 1)));
}

/** `first`, twice that, four times that … up to `most`, for attempts 0, 1, 2 … */
export function doubling(attempt: number, first: number, most: number): number {
  return Math.min(most, first * 2 ** attempt);
}

/** A number in [0, 1) that looks random: the fractional parts of multiples of the golden ratio are spread evenly. */
const fraction = (count: number): number => (count * 0.618_033_988_749_895) % 1;

/** `Retry-After`, which is seconds or a date, in milliseconds from `now`, between 1 and 300 s. Null if it says neither. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? null : Math.min(300_000, Math.max(1_000, wait));
}
