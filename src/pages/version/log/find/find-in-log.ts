import type { LogMatches } from '#log/pages/log-search.ts';
import type { LogState } from '#log/reader/log-state.ts';
import { formatCount, formatNumber } from '#util/format.ts';
import { readInWords, unreadInWords } from '../lines/line-numbers.ts';

/** What a search has found, and in what: '3 of 1,204 matches in the newest 500 lines; earlier lines not loaded'. */
export function findingInWords(matches: LogMatches, current: number, state: LogState): string {
  const { count } = matches;
  const found =
    count === 0
      ? 'No matches'
      : `${current < 0 ? '' : `${formatNumber(current + 1)} of `}${formatCount(count, 'match', 'matches')}`;
  if (matches.isTooSlow) return `${found}; the expression is too slow to search the rest`;
  if (!matches.isComplete) return `${found} so far`;
  const unread = unreadInWords(state);
  return unread === '' ? found : `${found} in the ${readInWords(state).toLowerCase()}; ${unread}`;
}
