const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

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

/** One unit, rounded down: 'just now', '3 s ago', '12 min ago', '5 h ago', '2 days ago'. */
export function formatAge(milliseconds: number): string {
  if (milliseconds < second) return 'just now';
  if (milliseconds < minute) return `${Math.floor(milliseconds / second)} s ago`;
  if (milliseconds < hour) return `${Math.floor(milliseconds / minute)} min ago`;
  if (milliseconds < day) return `${Math.floor(milliseconds / hour)} h ago`;
  return `${formatCount(Math.floor(milliseconds / day), 'day')} ago`;
}

const dateTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const hourAndMinute = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const timeOfDay = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** '23 Nov 2026, 14:02' in the reader's time zone. */
export const formatDateTime = (time: number): string => dateTime.format(time);

/** '14:02:31' in the reader's time zone. */
export const formatTime = (time: number): string => timeOfDay.format(time);

/** '14:02' of the same day, else '22 Nov 2026, 14:02'. */
export function formatWhen(time: number, now: number): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  return isToday ? hourAndMinute.format(time) : formatDateTime(time);
}

const grouped = new Intl.NumberFormat('en-GB');

/** '1 version', '1,200 versions', '2 entries'. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped.format(count)} ${count === 1 ? singular : plural}`;
}
