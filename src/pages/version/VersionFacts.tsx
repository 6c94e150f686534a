import Button from '@mui/material/Button';
import { useNow } from '#components/use-now.ts';
import { isFinal } from '#domain/job-status.ts';
import { formatAge, formatDuration } from '#util/format.ts';
import type { SeenStatus } from './OnItsWay.tsx';

interface VersionFactsProps {
  readonly present: SeenStatus;
  readonly ran: number | null;
  /** When the status was read last, in milliseconds since 1970. */
  readonly readAt: number | null;
  readonly onCheck: () => void;
}

/** Since when it is as it is, and how old that knowledge is. */
export function VersionFacts({ present, ran, readAt, onCheck }: VersionFactsProps) {
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
          read <b>{formatAge(now - readAt)}</b>
          {' · '}
        </>
      )}
      <Button variant="link" onClick={onCheck} sx={{ fontSize: 'inherit', textDecoration: 'underline' }}>
        Check now
      </Button>
    </>
  );
}
