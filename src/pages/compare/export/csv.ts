/**
 * One line of a table, as RFC 4180 quotes it. A spreadsheet takes what begins with one of `= + - @` for a formula and would
 * run it: what is no number gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const isFormula = (text: string): boolean => /^\s*[=+\-@\t\r＝＋－＠]/.test(text) && !isNumber(text);

const isNumber = (text: string): boolean => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text);
