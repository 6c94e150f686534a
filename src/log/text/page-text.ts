import { hasControls, openStyles, withoutEscapes } from './escapes.ts';
import { terminalLine } from './terminal-line.ts';

export interface PageText {
  /** Lines joined by `\n`, without any escape sequence: what is searched, copied and counted. */
  readonly text: string;
  /** The same lines with the sequences of their colours; null if there are none. */
  readonly coloredText: string | null;
}

/**
 * Each line of the service is one line here, whatever it holds: a progress bar that the service has cut into several
 * lines, or pages, is its last state in each of them.
 */
export function pageText(lines: readonly string[]): PageText {
  const raw = lines.join('\n');
  if (!hasControls(raw)) return { text: raw, coloredText: null };
  const shown = lines.map(terminalLine);
  if (!raw.includes('\x1b')) return { text: shown.join('\n'), coloredText: null };
  const text = shown.map(withoutEscapes).join('\n');
  const coloredText = carryStyles(shown).join('\n');
  return { text, coloredText: coloredText === text ? null : coloredText };
}

/** A colour continues in the next line, so that each can be shown without those before it. */
function carryStyles(lines: readonly string[]): readonly string[] {
  let open = '';
  return lines.map((line) => {
    const carried = open + line;
    if (line.includes('\x1b')) open = openStyles(open, line);
    return carried;
  });
}
