import { useState } from 'react';
import { pageLink } from '#components/page-link.ts';

/** The link that was copied, or is to be copied by hand where the page has no clipboard. */
export interface CopiedLink {
  readonly address: string;
  readonly isCopied: boolean;
}

export function useCopiedLink(): readonly [CopiedLink | undefined, () => void] {
  const [link, setLink] = useState<CopiedLink>();
  const copy = async () => {
    const address = pageLink();
    try {
      // Over plain http there is no clipboard, though the types say so.
      await navigator.clipboard.writeText(address);
      setLink({ address, isCopied: true });
    } catch {
      setLink({ address, isCopied: false });
    }
  };
  return [link, () => void copy()];
}
