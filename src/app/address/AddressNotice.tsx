import { useMatches, useSearch } from '@tanstack/react-router';
import { Notice } from '#ui/Notice.tsx';
import { formatCount } from '#util/format.ts';
import { checkSearch, noSearch } from './plain-search.ts';

/** Says above the page what of its address was left out. */
export function AddressNotice() {
  const schema = useMatches({ select: (matches) => matches.at(-1)?.staticData.search }) ?? noSearch;
  const { dropped } = checkSearch(useSearch({ strict: false }), schema);
  if (dropped.length === 0) return null;
  return (
    <Notice
      kind="info"
      title={`${formatCount(dropped.length, 'part')} of the address ${dropped.length === 1 ? 'was' : 'were'} ignored`}
    >
      Ignored: {dropped.join(', ')}. The page is shown without {dropped.length === 1 ? 'it' : 'them'}.
    </Notice>
  );
}
