import type { Parameter } from '#domain/parameters/parameter.ts';

/** A remark about a part of a pasted text. */
export interface Remark {
  /** The place, counted from 1: 'Line 3', 'Entry 2'. */
  readonly where: string;
  /** The text at that place. */
  readonly text: string;
  /** How the text was treated, and what to do about it. */
  readonly reason: string;
}

export interface PastedParameters {
  /** Each name once. */
  readonly parameters: readonly Parameter[];
  /** Environment variables set in front of a command; they are not parameters. Each name once. */
  readonly environment: readonly Parameter[];
  /** What is not applied. */
  readonly unreadable: readonly Remark[];
  /** What is applied with a change, and what was left out because it is not a parameter. */
  readonly notes: readonly Remark[];
}

interface Found extends Parameter {
  readonly kind: 'parameter' | 'variable';
  readonly where: string;
}

interface Said extends Remark {
  readonly kind: 'unreadable' | 'note';
}

/** What a reader finds, in the order of the text. */
export type Piece = Found | Said;

export const lineWord = (line: number): string => `Line ${line}`;

export const parameter = (where: string, name: string, value: string): Piece => ({
  kind: 'parameter',
  where,
  name,
  value,
});

export const unreadable = (where: string, text: string, reason: string): Piece => ({
  kind: 'unreadable',
  where,
  text: short(text),
  reason,
});

export const note = (where: string, text: string, reason: string): Piece => ({
  kind: 'note',
  where,
  text: short(text),
  reason,
});

/** The part of a text that is shown: the whole text may be very long. */
const short = (text: string): string =>
  text.length > maxShown ? `${text.slice(0, maxShown).trim()} …` : text.trim();

const maxShown = 300;

/** Of a name that appears twice the last value is used, as by a shell and in JSON; the others are named. */
export function pastedParameters(pieces: readonly Piece[]): PastedParameters {
  const found = { parameter: new Map<string, Found>(), variable: new Map<string, Found>() };
  const said: { unreadable: Remark[]; note: Remark[] } = { unreadable: [], note: [] };
  for (const piece of pieces) {
    if ('reason' in piece) {
      const { where, text, reason } = piece;
      said[piece.kind].push({ where, text, reason });
    } else if (piece.name.trim() === '') {
      said.unreadable.push({ where: piece.where, text: piece.value, reason: 'This value has no name.' });
    } else {
      const earlier = found[piece.kind].get(piece.name);
      if (earlier !== undefined)
        said.note.push({
          where: earlier.where,
          text: `${piece.name} = ${earlier.value}`,
          reason: `${piece.name} appears twice; the last value is used.`,
        });
      found[piece.kind].set(piece.name, piece);
    }
  }
  return {
    parameters: Array.from(found.parameter.values(), plain),
    environment: Array.from(found.variable.values(), plain),
    unreadable: said.unreadable,
    notes: said.note,
  };
}

const plain = ({ name, value }: Found): Parameter => ({ name, value });

/** A text of which nothing is applied. */
export const nothingRead = (where: string, text: string, reason: string): PastedParameters =>
  pastedParameters([unreadable(where, text, reason)]);
