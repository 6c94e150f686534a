import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';
import { Dialog } from './Dialog.tsx';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: ReactNode;
  /** What will happen, and what cannot be taken back. */
  readonly children: ReactNode;
  readonly confirm: ReactNode;
  readonly cancel: ReactNode;
  readonly tone?: 'primary' | 'danger';
  /** In progress: a second press does nothing. */
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const id = useId();
  const { tone = 'primary', busy = false } = props;

  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      maxWidth="xs"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <DialogTitle id={`${id}-title`}>{props.title}</DialogTitle>
      <DialogContent id={`${id}-text`}>{props.children}</DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{props.cancel}</Button>
        <Button variant={tone} aria-disabled={busy} onClick={() => (busy ? undefined : props.onConfirm())}>
          {props.confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
