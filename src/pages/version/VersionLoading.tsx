import type { ReactNode } from 'react';
import { Card } from '#ui/Card.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';

interface VersionLoadingProps {
  /** Why nothing comes; null while it may. */
  readonly failure: ReactNode;
}

/** Until the version has been read for the first time. */
export const VersionLoading = ({ failure }: VersionLoadingProps) => (
  // The heading of the version takes the place of this one: the focus waits for it.
  <div data-loading={failure === null || undefined}>
    <PageTitle parts={['Version']} />
    <PageHeading title="Version" />
    {failure ?? (
      <Card title="Timeline" flush>
        <LoadingRows label="Loading the version …" rows={5} columns={[70, 12]} />
      </Card>
    )}
  </div>
);
