import { Card } from '#ui/Card.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';

export const VersionLoading = () => (
  <>
    <title>Version · Nextrun</title>
    <PageHeading title="Version" />
    <Card title="On its way" flush>
      <LoadingRows label="Loading the version …" rows={5} columns={[70, 12]} />
    </Card>
  </>
);
