import type { DialogProps as MuiDialogProps } from '@mui/material/Dialog';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { LazyPart } from '#ui/part/LazyPart.tsx';
import { PartMissing } from '#ui/part/PartMissing.tsx';
import { partCode } from '#ui/part/part-code.ts';
import { whenIdle } from '#ui/part/when-idle.ts';

// No first screen has a dialog open.
const code = partCode(async () => (await import('@mui/material/Dialog')).default);

interface DialogProps extends Omit<MuiDialogProps, 'onClose'> {
  readonly onClose: () => void;
}

/** A dialog that Escape, a click beside it and the browser's Back close: Back leaves the page behind it as it is. */
export function Dialog({ onClose, ...props }: DialogProps) {
  const [wasOpen, setWasOpen] = useState(props.open);
  if (props.open && !wasOpen) setWasOpen(true);

  useBlocker({
    shouldBlockFn: ({ action }) => {
      if (action !== 'BACK') return false;
      onClose();
      return true;
    },
    disabled: !props.open,
    enableBeforeUnload: false,
  });
  // So that it opens at once, also after the connection is lost. A failure here is shown when it opens.
  useEffect(() => whenIdle(() => code.load().catch(() => undefined)), []);

  if (!wasOpen) return null;
  return (
    <LazyPart
      code={code}
      props={{ onClose, ...props }}
      missing={(retry) =>
        props.open && <PartMissing what="The dialog" onRetry={retry} onClose={onClose} isOver />
      }
    />
  );
}
