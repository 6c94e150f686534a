import { Card } from '#ui/Card.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';

/** While the page's code or its first data is on its way. It has no heading: the page's own takes the focus. */
export const PageLoading = () => (
  <>
    <title>Nextrun</title>
    <Card title="Loading" flush>
      <LoadingRows label="Loading the page …" />
    </Card>
  </>
);
