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
    Math.floor(Number(`0.${fraction}0`) * 1000);
  const known = Number.isNaN(before) ? 0 : before;
  const date = dateIn(beginning, new Date(known).getUTCFullYear());
  if (date !== null) return date + inDay;
  const sameDay = Math.floor(known / day) * day + inDay;
  return sameDay < known - day / 2 ? sameDay + day : sameDay;
}

function dateIn(beginning: string, lastYear: number): number | null {
  const whole = yearFirst.exec(beginning);
  if (whole !== null) return Date.UTC(Number(whole[1]), Number(whole[2]) - 1, Number(whole[3]));
  const short = google.exec(beginning);
  if (short !== null) return Date.UTC(Number(short[1] ?? lastYear), Number(short[2]) - 1, Number(short[3]));
  const american = monthFirst.exec(beginning);
  if (american === null) return null;
  return Date.UTC(Number(american[3] ?? lastYear), Number(american[1]) - 1, Number(american[2]));
}
