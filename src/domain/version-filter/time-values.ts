/** Milliseconds from `start` until before `end`. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2}))?)?)?$/;

/**
 * The year, month, day or minute that `2019`, `2019-05`, `2019-05-01` or `2019-05-01T14:30` says, in the reader's time
 * zone; null if there is none.
 */
export function readDate(text: string): TimeRange | null {
  const match = datePattern.exec(text);
  if (match === null) return null;
  const parts = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  const date = toDate(parts);
  const real = [date.getFullYear(), date.getMonth() + 1, date.getDate(), date.getHours(), date.getMinutes()];
  if (parts.some((part, place) => part !== real[place])) return null;
  const after = parts.map((part, place) => (place === parts.length - 1 ? part + 1 : part));
  return { start: date.getTime(), end: toDate(after).getTime() };
}

const toDate = ([year = 0, month = 1, day = 1, hour = 0, minute = 0]: readonly number[]): Date =>
  new Date(year, month - 1, day, hour, minute);

const number = String.raw`(\d{1,9}(?:\.\d{1,9})?)\s*`;
const durationPattern = new RegExp(
  `^(?:${number}d)?\\s*(?:${number}h)?\\s*(?:${number}m(?:in)?)?\\s*(?:${number}s)?$`,
  'i',
);
const units = [86_400_000, 3_600_000, 60_000, 1000];

/** The duration that `90m`, `1h30m` or `2 d 3 h` says, up to one more of its smallest unit; null if there is none. */
export function readDuration(text: string): TimeRange | null {
  const parts = durationPattern
    .exec(text)
    ?.slice(1)
    .map((part, place) => (part === undefined ? null : { count: Number(part), unit: units[place] ?? 0 }));
  const known = parts?.filter((part) => part !== null) ?? [];
  const smallest = known.at(-1);
  if (smallest === undefined) return null;
  const start = known.reduce((sum, { count, unit }) => sum + count * unit, 0);
  return { start, end: start + smallest.unit };
}
