import { Card } from '#ui/Card.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';

/** Until the list of a job has been read. */
export const CompareLoading = ({ count }: { readonly count: number }) => {
  const columns = Math.min(6, Math.max(2, count));
  const width = 76 / columns;
  return (
    <>
      <Card title="Comparison" flush>
        <LoadingRows
          label="Loading the versions …"
          rows={7}
          columns={[20, ...Array.from({ length: columns }, () => width)]}
        />
      </Card>
      <Card title="Curves" flush>
        <LoadingRows label="Loading the curves …" rows={4} columns={[96]} />
      </Card>
    </>
  );
};
