import { Card } from '#ui/Card.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';

/** While the page's code or its first data is on its way. It has no heading: the page's own takes the focus. */
export const PageLoading = () => (
  <>
    <PageTitle parts={[]} />
    <Card title="Loading" flush>
      <LoadingRows label="Loading the page …" />
    </Card>
  </>
);
