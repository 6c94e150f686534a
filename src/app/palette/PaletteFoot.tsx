import { formatCount } from '#util/format.ts';
import { Foot } from './palette-parts.ts';
import type { CopiedLink } from './use-copied-link.ts';

interface PaletteFootProps {
  readonly link: CopiedLink | undefined;
  readonly count: number;
  /** All that was asked for is there. */
  readonly isSettled: boolean;
  readonly isFailed: boolean;
  readonly hasText: boolean;
}

/** What came of it: seen, and read out. */
export const PaletteFoot = (props: PaletteFootProps) => (
  <Foot>
    <span aria-live="polite">{wordsOf(props)}</span>
  </Foot>
);

function wordsOf({ link, count, isSettled, isFailed, hasText }: PaletteFootProps) {
  if (link !== undefined)
    return link.isCopied ? (
      'Link copied.'
    ) : (
      <>
        Copy this link: <code translate="no">{link.address}</code>
      </>
    );
  if (isFailed) return 'Jobs could not be searched: check the connection, then type again.';
  if (!isSettled) return 'Searching …';
  if (hasText) return count === 0 ? 'No results.' : `${formatCount(count, 'result')}.`;
  return 'Type a part of a name.';
}
