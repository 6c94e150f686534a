import type { Catalogue } from '#domain/catalogue.ts';
import { formatNumber } from '#util/format.ts';
import { type Change, draftChanges } from './diff.ts';
import { draftField, isDraftFieldPath } from './field-table.ts';
import { withSecretsOfBase } from './secrets.ts';
import type { VersionDraft } from './shape.ts';
import type { StoredDraft } from './stored.ts';

const maxCharacters = 40;

/** 'learning_rate 0.02, 3 more': the first change by name and new value, then how many more; '' where nothing differs. */
export function draftSummary(
  { draft, blanked }: Pick<StoredDraft, 'draft' | 'blanked'>,
  base: VersionDraft,
  catalogue: Catalogue,
): string {
  const [first, ...others] = draftChanges(base, withSecretsOfBase(draft, blanked, base));
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : `, ${formatNumber(others.length)} more`;
  return summaryOf(first, catalogue) + more;
}

function summaryOf({ path, label, after }: Change, catalogue: Catalogue): string {
  if (after === undefined) return `${label} removed`;
  const name = isDraftFieldPath(path) ? draftField(path).nameOf?.(catalogue, after) : undefined;
  // An empty value may be a secret that was not stored.
  return `${label} ${short(name ?? after)}`.trim();
}

function short(value: string): string {
  const [line = '', ...others] = value.split('\n');
  const characters = Array.from(line);
  const isCut = others.length > 0 || characters.length > maxCharacters;
  return isCut ? `${characters.slice(0, maxCharacters).join('').trim()} …` : line;
}
