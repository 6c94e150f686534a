import { Fragment, type ReactNode } from 'react';

/** What something is called, in any language: a browser that translates leaves it alone. */
export const Name = ({ children }: { readonly children: ReactNode }) => (
  <span translate="no">{children}</span>
);

/** `learning_rate, batch_size`: each name once. */
export const Names = ({ names }: { readonly names: readonly string[] }) =>
  names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      <Name>{name}</Name>
    </Fragment>
  ));
