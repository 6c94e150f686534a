import { Fragment, type ReactNode } from 'react';

/** A name, the same in any language: browsers do not translate it. */
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
