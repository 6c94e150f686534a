import { lineWord, note, type Piece } from './pasted-parameters.ts';
import { stripMarkup } from './strip-markup.ts';

export interface Unwrapped {
  /** With as many lines as before. */
  readonly text: string;
  readonly notes: readonly Piece[];
}

const fence = /^\s*(?:```|~~~)/;
/** What a terminal or a notebook puts in front of a command. */
const prompt =
  /^\s*(?:(?:\([\w.-]{1,40}\)\s*)?(?:[\w.-]{1,40}@[\w.-]{1,60}[: ][^\s$#]{0,100})?\s?\$ (?=\S)|PS [^>\n]{0,200}> ?|[A-Za-z]:\\[^>\n]{0,200}> ?|>>> |! ?(?=[A-Za-z./])|%(?:run|sh|bash)\s+|RUN\s+(?=\S)|CMD\s+(?=\[))/;
const cellMagic = /^\s*%%\w+.*$/;

/** Takes the text out of a fence of Markdown, a terminal and a cell of a notebook. */
export function unwrapText(source: string): Unwrapped {
  const lines = source.split('\n');
  const notes: Piece[] = [];
  const fences = lines.flatMap((line, index) => (fence.test(line) ? [index] : []));
  const inFence = insideFences(fences, lines.length);
  const kept = lines.map((line, index) => {
    if (fence.test(line)) return '';
    if (inFence !== undefined && !inFence.has(index)) {
      if (line.trim() !== '') notes.push(note(lineWord(index + 1), line, 'Outside the code block, ignored.'));
      return '';
    }
    return cellMagic.test(line) ? '' : line.replace(prompt, '');
  });
  const stripped = stripMarkup(kept);
  return { text: stripped.lines.join('\n'), notes: [...notes, ...stripped.notes] };
}

/** The lines between fences; undefined if there is no fence, or only one. */
function insideFences(fences: readonly number[], count: number): ReadonlySet<number> | undefined {
  if (fences.length === 0 || (fences.length === 1 && fences[0] !== 0)) return undefined;
  const inside = new Set<number>();
  for (let index = 0; index < fences.length; index += 2)
    for (let line = (fences[index] ?? 0) + 1; line < (fences[index + 1] ?? count); line += 1)
      inside.add(line);
  return inside;
}
