import type { ParameterMerge } from '#domain/parameters/merge.ts';
import { formatCount } from '#util/format.ts';

/** '2 parameters changed, 1 added, 3 removed, 1 could not be read.'; '' if nothing changes. */
export function mergeWords(
  { added, changed, unchanged, removed }: ParameterMerge,
  unreadable: number,
): string {
  const parts = [
    { count: changed.length, words: 'changed' },
    { count: added.length, words: 'added' },
    { count: removed.length, words: 'removed' },
    { count: unchanged.length, words: 'unchanged' },
    { count: unreadable, words: 'could not be read' },
  ].filter(({ count }) => count > 0);
  const texts = parts.map(({ count, words }, index) =>
    index > 0 || words === 'could not be read'
      ? `${count} ${words}`
      : `${formatCount(count, 'parameter')} ${words}`,
  );
  return texts.length === 0 ? '' : `${texts.join(', ')}.`;
}
