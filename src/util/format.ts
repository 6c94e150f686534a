const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365.25 * day;

/** Milliseconds as people say them, two units at most: '0.4 s', '2 s', '3 min 52 s', '1 h 12 min', '2 d 3 h'. */
export function formatDuration(milliseconds: number): string {
  const time = Math.max(0, milliseconds);
  if (time < second) return time < 50 ? '0 s' : `${(Math.floor(time / 100) / 10).toFixed(1)} s`;
  if (time < minute) return `${Math.floor(time / second)} s`;
  if (time < hour) return twoUnits(time, minute, 'min', second, 's');
  if (time < day) return twoUnits(time, hour, 'h', minute, 'min');
  return twoUnits(time, day, 'd', hour, 'h');
}

function twoUnits(time: number, big: number, bigName: string, small: number, smallName: string): string {
  const rest = Math.floor((time % big) / small);
  const whole = `${Math.floor(time / big)} ${bigName}`;
  return rest === 0 ? whole : `${whole} ${rest} ${smallName}`;
}

/**
 * From where to where a time is, both rounded: '40–55 s', '58–74 min', '1 h 10 min – 1 h 40 min', '11–14 h'. Where both
 * are the same in its unit, one: '58 min'. It is never 0 of its unit.
 */
export function formatDurationRange(low: number, high: number): string {
  if (high < 2 * minute) return oneUnit(low, high, second, 's');
  if (high < 2 * hour) return oneUnit(low, high, minute, 'min');
  if (high < 10 * hour) return twoDurations(low, high, high < 4 * hour ? minute : 5 * minute);
  return high < 2 * day ? oneUnit(low, high, hour, 'h') : twoDurations(low, high, hour);
}

/** As `formatDurationRange`; where it is one time, 'about 7 min': nobody knows it to the minute. */
export function formatExpectedTime(low: number, high: number): string {
  const words = formatDurationRange(low, high);
  return words.includes('–') ? words : `about ${words}`;
}

const rounded = (time: number, unit: number): number => Math.max(1, Math.round(Math.max(0, time) / unit));

function oneUnit(low: number, high: number, unit: number, name: string): string {
  const [from, to] = [rounded(Math.min(low, high), unit), rounded(high, unit)];
  return from === to ? `${to} ${name}` : `${from}–${to} ${name}`;
}

function twoDurations(low: number, high: number, step: number): string {
  const [from, to] = [rounded(Math.min(low, high), step) * step, rounded(high, step) * step];
  return from === to ? formatDuration(to) : `${formatDuration(from)} – ${formatDuration(to)}`;
}

/** Two amounts above 0, as precise as an estimate is: '15–20', '0.4–0.6', '0.02'. */
export function formatAmountRange(low: number, high: number): string {
  const rough = high < 10 ? twoFigures : (amount: number) => Math.max(1, Math.round(amount));
  const [from, to] = [formatNumber(rough(low)), formatNumber(rough(high))];
  return from === to ? to : `${from}–${to}`;
}

const twoFigures = (amount: number): number => Math.max(0.01, Number(amount.toPrecision(2)));

/** One unit, rounded down: 'just now', '3 s ago', '12 min ago', '5 h ago', '2 days ago', '3 months ago', '2 years ago'. */
export function formatAge(milliseconds: number): string {
  if (milliseconds < second) return 'just now';
  if (milliseconds < minute) return `${Math.floor(milliseconds / second)} s ago`;
  if (milliseconds < hour) return `${Math.floor(milliseconds / minute)} min ago`;
  if (milliseconds < day) return `${Math.floor(milliseconds / hour)} h ago`;
  if (milliseconds < 60 * day) return `${formatCount(Math.floor(milliseconds / day), 'day')} ago`;
  if (milliseconds < year) return `${formatCount(Math.floor(milliseconds / (year / 12)), 'month')} ago`;
  return `${formatCount(Math.floor(milliseconds / year), 'year')} ago`;
}

// Without `Intl`: its first formatter takes some 16 ms of a page's start.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** '14:02'. */
const clockTime = (date: Date): string => `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;

/** '23 Nov 2026, 14:02' in the reader's time zone. */
export function formatDateTime(time: number): string {
  const date = new Date(time);
  return `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()}, ${clockTime(date)}`;
}

/** '14:02:31' in the reader's time zone. */
export function formatTime(time: number): string {
  const date = new Date(time);
  return `${clockTime(date)}:${twoDigits(date.getSeconds())}`;
}

/** '14:02' of the same day, else '22 Nov 2026, 14:02'. */
export function formatWhen(time: number, now: number): string {
  const date = new Date(time);
  return date.toDateString() === new Date(now).toDateString() ? clockTime(date) : formatDateTime(time);
}

/** With commas between thousands: '7', '1,200', '-1,200', '1,200.25'. */
export const formatNumber = (number: number | bigint): string =>
  String(number).replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');

/** '1 version', '1,200 versions', '2 entries'. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}
