const clock = /(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(?:(Z)|([+-]\d\d):?(\d\d))?/;
const yearFirst = /(\d{4})[-/](\d\d)[-/](\d\d)/;
const monthFirst = /(\d\d)\/(\d\d)(?:\/(\d{4}))?/;
const google = /^[IWE](\d{4})?(\d\d)(\d\d) /;
const day = 86_400_000;

/**
 * What the beginning of a line says, in milliseconds since 1970 UTC; NaN where it says no time. A time without a zone
 * counts as UTC. What is left out, as the year or the day, is that of the line before; in the first line it is 1970.
 */
export function timeOf(beginning: string, before: number): number {
  const found = clock.exec(beginning);
  if (found === null) return Number.NaN;
  const [, hours, minutes, seconds, fraction = '', , zoneHours, zoneMinutes] = found;
  const zone =
    zoneHours === undefined
      ? 0
      : Number(zoneHours) * 60 + Math.sign(Number(`${zoneHours}1`)) * Number(zoneMinutes);
  const inDay =
    ((Number(hours) * 60 + Number(minutes) - zone) * 60 + Number(seconds)) * 1000 +
    Number(fraction.slice(0, 3).padEnd(3, '0'));
  const known = Number.isNaN(before) ? 0 : before;
  const date = dateIn(beginning, known);
  if (date !== null) return date + inDay;
  const sameDay = Math.floor(known / day) * day + inDay;
  return sameDay < known - day / 2 ? sameDay + day : sameDay;
}

/** One line after the other begins with the same date. */
let lastDate = { text: 'none', time: Number.NaN };

function dateIn(beginning: string, before: number): number | null {
  if (beginning.startsWith(lastDate.text)) return lastDate.time;
  const whole = yearFirst.exec(beginning);
  if (whole !== null) {
    const time = Date.UTC(Number(whole[1]), Number(whole[2]) - 1, Number(whole[3]));
    if (whole.index < 2) lastDate = { text: beginning.slice(0, whole.index + 10), time };
    return time;
  }
  const lastYear = new Date(before).getUTCFullYear();
  const short = google.exec(beginning);
  if (short !== null) return Date.UTC(Number(short[1] ?? lastYear), Number(short[2]) - 1, Number(short[3]));
  const american = monthFirst.exec(beginning);
  if (american === null) return null;
  return Date.UTC(Number(american[3] ?? lastYear), Number(american[1]) - 1, Number(american[2]));
}
