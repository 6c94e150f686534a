/** A number with so many decimals, as Python prints it. */
export function fixed(value: number, digits: number): string {
  if (Number.isNaN(value)) return 'nan';
  return Number.isFinite(value) ? value.toFixed(digits) : 'inf';
}

/** `2e-05`: an exponent has two digits or more. */
export const exponential = (value: number): string =>
  value === 0 ? '0.0' : value.toExponential(4).replace(/e([-+])(\d)$/, 'e$10$2');

const two = (value: number): string => String(value).padStart(2, '0');
const micros = (time: number): string => `${String(time % 1000).padStart(3, '0')}${two((time * 7) % 100)}3`;

const partsOf = (time: number) => {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: two(date.getUTCMonth() + 1),
    day: two(date.getUTCDate()),
    clock: `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`,
  };
};

/** `2020-11-25 20:14:02.123456` */
export function isoStamp(time: number): string {
  const { year, month, day, clock } = partsOf(time);
  return `${year}-${month}-${day} ${clock}.${micros(time)}`;
}

/** `2020-11-25-20:14:02` */
export const dashedStamp = (time: number): string => isoStamp(time).slice(0, 19).replace(' ', '-');

/** `1125 20:14:02.123456`, as glog has it. */
export function glogStamp(time: number): string {
  const { month, day, clock } = partsOf(time);
  return `${month}${day} ${clock}.${micros(time)}`;
}

/** `20/11/25 20:14:02`, as Spark has it. */
export function slashedStamp(time: number): string {
  const { year, month, day, clock } = partsOf(time);
  return `${two(year % 100)}/${month}/${day} ${clock}`;
}

/** Text of a parameter or a path on one line, cut after `maxLength` characters. */
export const oneLine = (text: string, maxLength = 1000): string => {
  const flat = text.replace(/[\r\n\u2028\u2029]+/g, ' ');
  return flat.length > maxLength ? `${flat.slice(0, maxLength)}...` : flat;
};
