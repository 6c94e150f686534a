import Button from '@mui/material/Button';
import { Notice } from '#ui/Notice.tsx';

interface PartMissingProps {
  /** As a sentence begins: "The sandbox panel". */
  readonly what: string;
  readonly onRetry: () => void;
  readonly onClose?: (() => void) | undefined;
}

/** In the place of a part whose code could not be loaded. */
export const PartMissing = ({ what, onRetry, onClose }: PartMissingProps) => (
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
    connection, then try again; if it keeps failing, save your work and reload the page: a newer release may
    be on the server.
  </Notice>
);
