import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import { useRef, useState } from 'react';
import { MoreIcon } from '#ui/icons.tsx';
import { Menu } from '#ui/menu/Menu.tsx';

interface ColumnMenuProps {
  readonly label: string;
  readonly place: number;
  readonly count: number;
  readonly onNew: () => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** Makes a version from that of a column; moves or removes the column by the keyboard, or where nothing can be dragged. */
export function ColumnMenu({ label, place, count, onNew, onMove, onRemove }: ColumnMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const act = (action: () => void) => () => {
    setOpen(false);
    action();
  };
  return (
    <>
      <IconButton
        ref={button}
        aria-label={`Actions for ${label}`}
        aria-haspopup="menu"
        aria-expanded={open}
        data-column-menu={place}
        onClick={() => setOpen(true)}
        sx={{ width: 26, height: 26, margin: '-3px -6px -3px auto' }}
      >
        <MoreIcon />
      </IconButton>
      {open && (
        <Menu
          open
          anchorEl={button.current}
          onClose={() => setOpen(false)}
          slotProps={{ list: { 'aria-label': label } }}
        >
          <MenuItem onClick={onNew}>New version from this</MenuItem>
          <MenuItem disabled={place === 0} onClick={act(() => onMove(0))}>
            Make reference
          </MenuItem>
          <MenuItem disabled={place === 0} onClick={act(() => onMove(place - 1))}>
            Move left
          </MenuItem>
          <MenuItem disabled={place === count - 1} onClick={act(() => onMove(place + 1))}>
            Move right
          </MenuItem>
          <MenuItem onClick={act(onRemove)}>Remove</MenuItem>
        </Menu>
      )}
    </>
  );
}
