import { useQuery } from '@tanstack/react-query';
import { ReadFailure } from '#components/ReadFailure.tsx';
import { Card } from '#ui/Card.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import type { VersionResultsProps } from './VersionResults.tsx';

/** The code of log and metrics is loaded after the status is shown. Where it does not come, the page stays. */
export function LoadedResults(props: VersionResultsProps) {
  const {
    data: VersionResults,
    error,
    refetch,
  } = useQuery({
    queryKey: ['code', 'version results'],
    queryFn: async () => (await import('./VersionResults.tsx')).VersionResults,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  if (VersionResults !== undefined) return <VersionResults {...props} />;
  return (
    <Card title="Log" flush>
      {error === null ? (
        <LoadingRows label="Loading the log …" rows={6} columns={[70]} />
      ) : (
        <ReadFailure title="The log view could not be loaded" error={error} onRetry={() => void refetch()} />
      )}
    </Card>
  );
}
