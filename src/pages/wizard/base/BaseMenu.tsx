import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { VersionId } from '#domain/ids.ts';
import { jobStatus } from '#domain/job-status.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { Name } from '#ui/translation/Name.tsx';
import { formatDuration } from '#util/format.ts';

const From = styled('div')(({ theme }) => ({
  marginBottom: 18,
  fontSize: '0.8125rem',
  color: theme.vars.palette.inkSoft,
  '& b': {
    display: 'block',
    fontSize: '0.9375rem',
    fontWeight: 560,
    letterSpacing: '-0.01em',
    color: theme.vars.palette.ink,
  },
}));

/** "Next version, V0007 · Based on V0006", with all versions of the job to choose another base from. */
export function BaseMenu({ onChoose }: { readonly onChoose: (id: VersionId) => void }) {
  const { base, nextName, versionList } = useWizard();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const status = jobStatus(base.status).word.toLowerCase();
  return (
    <From>
      <b>
        Next version, <Name>{nextName}</Name>
      </b>
      <Button
        variant="link"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ fontSize: '0.8125rem' }}
      >
        Based on <Name>{base.name}</Name>
      </Button>
      {' · '}
      <Name>{status}</Name>
      {base.duration !== null && base.duration > 0 && `, ${formatDuration(base.duration)}`}
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': 'Base version' }, paper: { sx: { maxHeight: 360 } } }}
      >
        {versionList.versions.map(({ id, name, status: code }) => (
          <MenuItem
            key={id}
            selected={id === base.id}
            onClick={() => {
              setAnchor(null);
              if (id !== base.id) onChoose(id);
            }}
          >
            <span translate="no">
              {name} · {jobStatus(code).word}
            </span>
          </MenuItem>
        ))}
      </Menu>
    </From>
  );
}
