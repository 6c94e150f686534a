import type { MenuProps as MuiMenuProps } from '@mui/material/Menu';
import { LazyPart } from '#ui/part/LazyPart.tsx';
import { PartMissing } from '#ui/part/PartMissing.tsx';
import { partCode } from '#ui/part/part-code.ts';

// No first screen has one open.
export const menuCode = partCode(async () => (await import('@mui/material/Menu')).default);

interface MenuProps extends Omit<MuiMenuProps, 'onClose'> {
  readonly onClose: () => void;
}

/** Material UI's, whose code is loaded when one opens. */
export const Menu = (props: MenuProps) => (
  <LazyPart
    code={menuCode}
    props={props}
    missing={(retry) => <PartMissing what="The menu" onRetry={retry} onClose={props.onClose} isOver />}
  />
);
