import type { PopoverProps as MuiPopoverProps } from '@mui/material/Popover';
import { LazyPart } from '#ui/part/LazyPart.tsx';
import { PartMissing } from '#ui/part/PartMissing.tsx';
import { partCode } from '#ui/part/part-code.ts';

// No first screen has one open.
export const popoverCode = partCode(async () => (await import('@mui/material/Popover')).default);

interface PopoverProps extends Omit<MuiPopoverProps, 'onClose'> {
  readonly onClose: () => void;
}

/** Material UI's, whose code is loaded when one opens. */
export const Popover = (props: PopoverProps) => (
  <LazyPart
    code={popoverCode}
    props={props}
    missing={(retry) => <PartMissing what="The menu" onRetry={retry} onClose={props.onClose} isOver />}
  />
);
