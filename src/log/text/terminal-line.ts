import { addStyle, erases, hasControls, isStyle, splitEscapes, withStylesOnly } from './escapes.ts';

/**
 * What a terminal shows of one line. Text after a carriage return overwrites the text before it, so that a progress bar is its
 * last state. Colours stay as escape sequences. A line with neither of them is returned as it is.
 */
export function terminalLine(line: string): string {
  if (!hasControls(line)) return line;
  const ended = line.replace(/\r+$/, '');
  if (!ended.includes('\x1b')) return /[\b\ud800-\udfff]/.test(ended) ? drawn(ended) : overlaid(ended);
  return /[\r\b]/.test(ended) || erases(ended) ? drawn(ended) : withStylesOnly(ended);
}

/** From the last part to the first: of each part only the text that is longer than all later parts. */
function overlaid(line: string): string {
  const parts = line.split('\r');
  let shown = '';
  for (const part of parts.toReversed()) if (part.length > shown.length) shown += part.slice(shown.length);
  return shown;
}

/** Character by character, as into the cells of a terminal of endless width; '' is a cell that nothing was written to. */
function drawn(line: string): string {
  const characters: string[] = [];
  const styles: string[] = [];
  let column = 0;
  let style = '';
  splitEscapes(line).forEach((part, index) => {
    if (index % 2 === 1) {
      if (isStyle(part)) style = addStyle(style, part);
      else if (part.endsWith('K')) erase(characters, styles, column, part);
      return;
    }
    for (const character of part) {
      if (character === '\r') column = 0;
      else if (character === '\b') column = Math.max(0, column - 1);
      else {
        characters[column] = character;
        styles[column] = style;
        column += 1;
      }
    }
  });
  return written(characters, styles);
}

function erase(characters: string[], styles: string[], column: number, sequence: string): void {
  const mode = sequence.slice(2, -1);
  if (mode !== '1') {
    characters.length = Math.min(characters.length, column);
    styles.length = characters.length;
  }
  if (mode !== '1' && mode !== '2') return;
  for (let index = 0; index <= column && index < characters.length; index += 1) {
    characters[index] = '';
    styles[index] = '';
  }
}

const reset = '\x1b[0m';

function written(characters: readonly string[], styles: readonly string[]): string {
  let text = '';
  let current = '';
  const end = characters.findLastIndex((character) => character !== '' && character !== undefined) + 1;
  for (let index = 0; index < end; index += 1) {
    const style = styles[index] ?? '';
    if (style !== current) text += (current === '' ? '' : reset) + style;
    current = style;
    text += characters[index] || ' ';
  }
  return current === '' ? text : text + reset;
}
