import DialogContent from '@mui/material/DialogContent';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { PartMissing } from './PartMissing.tsx';

interface PartMissingDialogProps {
  readonly what: string;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** In the place of a dialog whose code could not be loaded. */
export const PartMissingDialog = ({ what, onRetry, onClose }: PartMissingDialogProps) => (
  <Dialog open onClose={onClose} maxWidth="xs" aria-label={what}>
    <DialogContent sx={{ padding: '20px 20px 2px' }}>
      <PartMissing what={what} onRetry={onRetry} onClose={onClose} />
    </DialogContent>
  </Dialog>
);
