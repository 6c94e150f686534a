import Button from '@mui/material/Button';
import { useNow } from '#components/use-now.ts';
import { isFinal } from '#domain/job-status.ts';
import { formatAge, formatDuration } from '#util/format.ts';
import type { Stage } from './timeline/stages.ts';

interface VersionFactsProps {
  readonly present: Stage;
  readonly ran: number | null;
  /** When the status was read last, in milliseconds since 1970. */
  readonly readAt: number | null;
  readonly onRefresh: () => void;
}

/** How long the status has lasted, and when it was last read. */
export function VersionFacts({ present, ran, readAt, onRefresh }: VersionFactsProps) {
  const now = useNow();
  const length = isFinal(present.status) ? ran : present.since === null ? null : now - present.since;
  return (
    <>
      {length !== null && length > 0 && (
        <>
          {isFinal(present.status) ? 'ran ' : 'for '}
          <b>{formatDuration(length)}</b>
          {' · '}
        </>
      )}
      {readAt !== null && (
        <>
          updated <b>{formatAge(now - readAt)}</b>
          {' · '}
        </>
      )}
      <Button
        variant="link"
        onClick={onRefresh}
        sx={{ paddingInline: 0, fontSize: 'inherit', textDecoration: 'underline' }}
      >
        Refresh
      </Button>
    </>
  );
}
