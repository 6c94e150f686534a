import type { Parameter } from '#domain/parameters/parameter.ts';

/** A piece of a pasted text that is no parameter, and why. */
export interface Unreadable {
  /** Where it stands, as people count: 'Line 3', 'Entry 2'. */
  readonly where: string;
  /** What stands there. */
  readonly text: string;
  /** What to do about it, or why it is left out. */
  readonly reason: string;
}

export interface PastedParameters {
  /** Each name once. */
  readonly parameters: readonly Parameter[];
  readonly unreadable: readonly Unreadable[];
}

interface Found extends Parameter {
  readonly where: string;
}

/** What a reader finds, in the order of the text. */
export type Piece = Found | Unreadable;

export const lineWord = (line: number): string => `Line ${line}`;

/** Of a name that stands twice the last value counts, as for a shell and for JSON; the others are named. */
export function pastedParameters(pieces: readonly Piece[]): PastedParameters {
  const last = new Map<string, Found>();
  const unreadable: Unreadable[] = [];
  for (const piece of pieces) {
    if ('reason' in piece) {
      unreadable.push(piece);
    } else if (piece.name.trim() === '') {
      unreadable.push({ where: piece.where, text: piece.value, reason: 'This value has no name.' });
    } else {
      const earlier = last.get(piece.name);
      if (earlier !== undefined)
        unreadable.push({
          where: earlier.where,
          text: `${piece.name} = ${earlier.value}`,
          reason: `${piece.name} stands there again (${piece.where.toLowerCase()}); its last value counts.`,
        });
      last.set(piece.name, piece);
    }
  }
  const parameters = Array.from(last.values(), ({ name, value }) => ({ name, value }));
  return { parameters, unreadable };
}
