import { withoutEscapes } from '../text/escapes.ts';

/** What a terminal shows at the end of a line that was written over: with carriage returns or backspaces, without colours. */
export function printedText(line: string): string {
  let text = line.includes('\u001b') ? withoutEscapes(line) : line;
  if (text.includes('\r')) text = text.trimEnd().slice(text.trimEnd().lastIndexOf('\r') + 1);
  return text.includes('\b') ? text.slice(text.lastIndexOf('\b') + 1) : text;
}
