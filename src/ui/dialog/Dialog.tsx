import MuiDialog, { type DialogProps as MuiDialogProps } from '@mui/material/Dialog';
import { useBlocker } from '@tanstack/react-router';

interface DialogProps extends Omit<MuiDialogProps, 'onClose'> {
  readonly onClose: () => void;
}

/** A dialog that Escape, a click beside it and the browser's Back close: Back leaves the page behind it as it is. */
export function Dialog({ onClose, ...props }: DialogProps) {
  useBlocker({
    shouldBlockFn: ({ action }) => {
      if (action !== 'BACK') return false;
      onClose();
      return true;
    },
    disabled: !props.open,
    enableBeforeUnload: false,
  });
  return <MuiDialog onClose={onClose} {...props} />;
}
