import Button from '@mui/material/Button';
import { ApiError } from '#api/api-error.ts';
import { explainError } from '#api/explain-error.ts';
import { Notice } from '#ui/Notice.tsx';
import { formatAge } from '#util/format.ts';
import { useNow } from './use-now.ts';

interface StaleNoticeProps {
  readonly error: unknown;
  readonly readAt: number;
  readonly onCheck: () => void;
}

/** The last good status stays on the page, with its age. */
export function StaleNotice({ error, readAt, onCheck }: StaleNoticeProps) {
  const now = useNow();
  const { what, advice } = explainError(error);
  const facts = error instanceof ApiError ? error : null;
  return (
    <Notice
      kind="warning"
      title={`This is the status of ${formatAge(now - readAt)}`}
      code={facts?.code ?? undefined}
      requestId={facts?.requestId ?? undefined}
      action={<Button onClick={onCheck}>Check now</Button>}
    >
      {what} It does not touch the version, which goes on by itself. {advice}
    </Notice>
  );
}
