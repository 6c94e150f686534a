/** A table as GitHub and most others read it; the first line has the headers. */
export function markdownTable(lines: readonly (readonly string[])[]): string {
  const [head = [], ...rows] = lines;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [head.map(markdownText), head.map(() => '---'), ...rows.map((cells) => cells.map(markdownText))]
    .map(line)
    .join('');
}

/** Nothing in it is taken for more than text; `_` within a word never is. */
const markdownText = (text: string): string =>
  text.replace(/[\\|`*<>[\]~#&$]|(?<![A-Za-z\d])_|_(?![A-Za-z\d])/g, '\\$&').replace(/\r\n|\r|\n/g, '<br>');
