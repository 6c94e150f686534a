import { lineWord, note, type Piece, unreadable } from '#paste/pasted-parameters.ts';

interface WithoutArrays {
  /** With as many lines as before. */
  readonly text: string;
  readonly notes: readonly Piece[];
}

const opening =
  /^([^\S\n]*(?:(?:declare\s+-a|local|readonly)\s+)?([A-Za-z_]\w{0,100})\+?=\()(?=\s*(?:#|-|$))/;

/** An array of flags in a bash script: its contents are read as a separate command. */
export function withoutArrays(source: string): WithoutArrays {
  if (!source.includes('=(')) return { text: source, notes: [] };
  const notes: Piece[] = [];
  const names = new Set<string>();
  let isOpen = false;
  const lines = source.split('\n').map((line, index) => {
    const match = isOpen ? null : opening.exec(line);
    const name = match?.[2];
    if (match !== null && name !== undefined) {
      names.add(name);
      notes.push(note(lineWord(index + 1), match[0], `The flags in ${name} are read.`));
      isOpen = true;
    }
    if (!isOpen) return withoutUse(line, names);
    const inner = match === null ? line : ' '.repeat(match[0].length) + line.slice(match[0].length);
    const end = /^([^#]*[^\\#]|)\)\s*(?:#.*)?$/.exec(inner);
    isOpen = end === null;
    return end === null ? inner : (end[1] ?? '');
  });
  const open = notes.at(-1);
  if (isOpen && open !== undefined && 'reason' in open)
    notes[notes.length - 1] = unreadable(open.where, open.text, 'The bracket that opens here is not closed.');
  return { text: lines.join('\n'), notes };
}

/** `"${args[@]}"`, which stands for what was read. */
const withoutUse = (line: string, names: ReadonlySet<string>): string =>
  line.replace(/"?\$\{(\w{1,100})\[[@*]\]\}"?/g, (whole, name: string) => (names.has(name) ? '' : whole));
