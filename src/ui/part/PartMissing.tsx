import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Notice } from '#ui/Notice.tsx';

interface PartMissingProps {
  /** The name at the beginning of a sentence: "The sandbox panel". */
  readonly what: string;
  readonly onRetry: () => void;
  readonly onClose?: (() => void) | undefined;
  /** For parts on top of the page: a dialog, a menu. */
  readonly isOver?: boolean;
}

const Over = styled('div')(({ theme }) => ({
  position: 'fixed',
  top: 56,
  left: 14,
  right: 14,
  zIndex: theme.zIndex.modal,
  maxWidth: 560,
  margin: '0 auto',
}));

/** Shown instead of a part whose code could not be loaded. */
export function PartMissing({ what, onRetry, onClose, isOver = false }: PartMissingProps) {
  const notice = (
    <Notice
      kind="error"
      alert
      title={navigator.onLine ? `${what} could not be loaded` : 'You are offline'}
      action={
        <>
          <Button onClick={onRetry}>Try again</Button>
          {onClose !== undefined && <Button onClick={onClose}>Close</Button>}
        </>
      }
    >
      {navigator.onLine ? '' : `${what} could not be loaded. `}Nothing that you entered is lost. Check the
      connection, then try again; if it keeps failing, reload the page: a newer release may be on the server.
    </Notice>
  );
  return isOver ? <Over>{notice}</Over> : notice;
}
