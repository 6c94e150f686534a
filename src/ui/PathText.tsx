import { Fragment } from 'react';
import { mono } from '#ui/theme/tokens.ts';

/** A path or an id in mono; it breaks after a slash, and inside a part only where it must. */
export function PathText({ children }: { readonly children: string }) {
  const parts = children.split(/(?<=\/)/);
  return (
    <span translate="no" style={{ ...mono, overflowWrap: 'anywhere' }}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other identity
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
