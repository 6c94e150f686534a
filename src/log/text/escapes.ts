// Escape sequences of terminals (ECMA-48), without those that move to another line.

const esc = '\\x1b';
const introducer = `${esc}\\[`;
/** Titles, links and the like: up to BEL or ST, or whatever comes instead. */
const text = `${esc}[\\]PX^_][^\\x07\\x1b\\n]*(?:\\x07|${esc}\\\\)?`;
const control = `${introducer}[0-?]*[ -/]*[@-~]?`;
const other = `${esc}[ -/]*[0-~]?`;

const everySequence = new RegExp(`${control}|${text}|${other}`, 'g');
const style = new RegExp(`^${introducer}[\\d;]*m$`);
const everyStyle = new RegExp(`${introducer}([\\d;]*)m`, 'g');

const eraser = new RegExp(`${introducer}[\\d;]*K`);

/** It has a carriage return or an escape sequence: a terminal shows it differently. */
export const hasControls = (text: string): boolean => text.includes('\r') || text.includes('\x1b');

export const erases = (line: string): boolean => eraser.test(line);

/** Removes all sequences, or all except those of colour and weight. */
export const withoutEscapes = (line: string): string => line.replace(everySequence, '');
export const withStylesOnly = (line: string): string =>
  line.replace(everySequence, (sequence) => (style.test(sequence) ? sequence : ''));

/** Text and sequences by turns, beginning with text. */
export const splitEscapes = (line: string): readonly string[] =>
  line.split(new RegExp(`(${everySequence.source})`));

export const isStyle = (sequence: string): boolean => style.test(sequence);

/** Styles that are never reset must not add up. */
const maxOpen = 256;

/** The styles that are on after one more. */
export function addStyle(open: string, sequence: string): string {
  const numbers = sequence.slice(2, -1);
  if (/^0*$/.test(numbers)) return '';
  return open.length + sequence.length > maxOpen ? sequence : open + sequence;
}

/** The styles that are on after a line. */
export const openStyles = (open: string, line: string): string =>
  Array.from(line.matchAll(everyStyle), ([sequence]) => sequence).reduce(addStyle, open);
