import type { KeyName } from '#components/keys/key-table.ts';
import { matchScore, wordsOf } from './match-score.ts';

export interface PaletteEntry {
  readonly key: string;
  readonly label: string;
  /** What it is called in any language: of a job or a version. */
  readonly isName?: boolean;
  /** A few words after it. */
  readonly note?: string;
  /** Of a version, or of the last version of a job. */
  readonly status?: number | null;
  readonly hint?: KeyName;
  /** Found by the service: it stays, however it fits. */
  readonly isFound?: boolean;
  /** It is done without leaving the dialog. */
  readonly staysOpen?: boolean;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly name: string;
  readonly entries: readonly PaletteEntry[];
  /** So many are shown; where nothing is typed, `atRest`. */
  readonly max: number;
  readonly atRest: number;
}

interface Ranked {
  readonly entry: PaletteEntry;
  readonly fits: number;
}

/** What fits what is typed, the best first; groups in the order of their best. */
export function paletteGroups(
  groups: readonly PaletteGroup[],
  typed: string,
): readonly Pick<PaletteGroup, 'name' | 'entries'>[] {
  const words = wordsOf(typed);
  return groups
    .map(({ name, entries, max, atRest }) => {
      const ranked = entries
        .map((entry): Ranked => ({ entry, fits: scoreOf(words, entry) }))
        .filter(({ fits }) => fits > 0)
        .sort((one, other) => other.fits - one.fits)
        .slice(0, words.length === 0 ? atRest : max);
      return { name, entries: ranked.map(({ entry }) => entry), best: ranked[0]?.fits ?? 0 };
    })
    .filter(({ entries }) => entries.length > 0)
    .sort((one, other) => other.best - one.best);
}

const scoreOf = (words: readonly string[], { label, note = '', isFound }: PaletteEntry): number =>
  Math.max(matchScore(words, `${label} ${note}`), isFound === true ? 0.5 : 0);
