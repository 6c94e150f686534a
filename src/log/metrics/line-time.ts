const clock = /(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(?:(Z)|([+-]\d\d):?(\d\d))?/;
const yearFirst = /(\d{4})[-/](\d\d)[-/](\d\d)/;
const monthFirst = /(\d\d)\/(\d\d)(?:\/(\d{4}))?/;
const google = /^[IWE](\d{4})?(\d\d)(\d\d) /;
const day = 86_400_000;

/**
 * The time at the beginning of a line, in milliseconds since 1970 UTC; NaN if there is none. A time without a zone
 * counts as UTC. The year or the day that a line leaves out is that of the line before; in the first line it is 1970.
 * @param before the time of the line before; NaN if there is none
 */
export function timeOf(beginning: string, before: number): number {
  const found = clock.exec(beginning);
  if (found === null) return Number.NaN;
  const [, hours, minutes, seconds, fraction = '', , zoneHours, zoneMinutes] = found;
  const zone =
    zoneHours === undefined
      ? 0
      : Number(zoneHours) * 60 + (zoneHours.startsWith('-') ? -1 : 1) * Number(zoneMinutes);
  const inDay =
    ((Number(hours) * 60 + Number(minutes) - zone) * 60 + Number(seconds)) * 1000 +
    Number(fraction.slice(0, 3).padEnd(3, '0'));
  const known = Number.isNaN(before) ? 0 : before;
  const date = dateIn(beginning, known);
  if (date !== null) return date + inDay;
  const sameDay = Math.floor(known / day) * day + inDay;
  return sameDay < known - day / 2 ? sameDay + day : sameDay;
}

/** The date that was read last: most lines begin with the same one. */
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
