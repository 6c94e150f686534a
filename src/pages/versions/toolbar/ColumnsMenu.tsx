import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { CheckIcon } from '#ui/icons.tsx';
import { Menu } from '#ui/menu/Menu.tsx';
import type { HistoryColumn } from '../table/history-columns.ts';

interface ColumnsMenuProps {
  /** All that there are. */
  readonly columns: readonly HistoryColumn[];
  readonly shown: readonly HistoryColumn[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** Chooses the columns beside those that are always there. */
export function ColumnsMenu({ columns, shown, onChange }: ColumnsMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const keys = shown.map(({ key }) => key);
  return (
    <div>
      <Button
        variant="quiet"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Columns
      </Button>
      {anchor !== null && (
        <Menu
          open
          anchorEl={anchor}
          onClose={() => setAnchor(null)}
          slotProps={{ list: { 'aria-label': 'Columns' }, paper: { sx: { maxHeight: 420 } } }}
        >
          {columns.map(({ key, header, isParameter }) => (
            <MenuItem
              key={key}
              role="menuitemcheckbox"
              aria-checked={keys.includes(key)}
              translate={isParameter ? 'no' : 'yes'}
              onClick={() =>
                onChange(keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key])
              }
            >
              <span style={{ width: 22, visibility: keys.includes(key) ? 'visible' : 'hidden' }}>
                <CheckIcon />
              </span>
              {isParameter ? <code>{header}</code> : header}
            </MenuItem>
          ))}
        </Menu>
      )}
    </div>
  );
}
