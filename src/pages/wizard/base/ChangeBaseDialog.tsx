import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { Dialog } from '#ui/dialog/Dialog.tsx';

interface ChangeBaseDialogProps {
  readonly from: string;
  readonly to: string;
  /** '2 changes' */
  readonly changes: string;
  readonly onKeep: () => void;
  readonly onStartOver: () => void;
  readonly onClose: () => void;
}

export function ChangeBaseDialog({ from, to, changes, onKeep, onStartOver, onClose }: ChangeBaseDialogProps) {
  return (
    <Dialog open onClose={onClose} maxWidth="xs" aria-labelledby="change-base-title">
      <DialogTitle id="change-base-title">
        Change the base version from {from} to {to}?
      </DialogTitle>
      <DialogContent>
        You have made {changes} from {from}. Keep them on top of {to}, or discard them and start over.
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button onClick={onStartOver}>Start over</Button>
        <Button variant="primary" onClick={onKeep}>
          Keep my changes
        </Button>
      </DialogActions>
    </Dialog>
  );
}
