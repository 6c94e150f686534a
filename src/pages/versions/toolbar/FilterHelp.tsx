import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { FilterExample } from '#domain/version-filter/filter-examples.ts';
import { Menu } from '#ui/menu/Menu.tsx';
import { mono } from '#ui/theme/tokens.ts';

const Words = styled('li')(({ theme }) => ({
  maxWidth: 380,
  padding: '6px 16px 8px',
  fontSize: '0.8125rem',
  whiteSpace: 'normal',
  color: theme.vars.palette.inkSoft,
}));

const Example = styled('span')(({ theme }) => ({
  display: 'grid',
  '& code': { ...mono, fontSize: '0.8125rem', overflowWrap: 'anywhere', whiteSpace: 'normal' },
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.inkFaint },
}));

export const filterRule =
  'Words are found anywhere in a version. A condition is a name, an operator (= != < <= > >= or : for contains) and a value. All of them must hold; a - in front turns one around.';

interface FilterHelpProps {
  readonly examples: readonly FilterExample[];
  readonly onPick: (filter: string) => void;
}

/** How to write a filter, with examples from this job; choosing an example puts it in the field. */
export function FilterHelp({ examples, onPick }: FilterHelpProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        aria-label="Filter examples"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        sx={{ width: 26, height: 26, mr: '3px', fontSize: '0.8125rem', fontWeight: 600 }}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        ?
      </IconButton>
      {anchor !== null && (
        <Menu
          open
          anchorEl={anchor}
          onClose={() => setAnchor(null)}
          slotProps={{ list: { 'aria-label': 'Filter examples' } }}
        >
          <Words role="presentation">{filterRule}</Words>
          {examples.map(({ filter, finds }) => (
            <MenuItem
              key={filter}
              onClick={() => {
                setAnchor(null);
                onPick(filter);
              }}
            >
              <Example>
                <code translate="no">{filter}</code>
                <small>{finds}</small>
              </Example>
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  );
}
