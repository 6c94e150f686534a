import type { ReactNode } from 'react';

/** What something is called, in any language: a browser that translates leaves it alone. */
export const Name = ({ children }: { readonly children: ReactNode }) => (
  <span translate="no">{children}</span>
);
