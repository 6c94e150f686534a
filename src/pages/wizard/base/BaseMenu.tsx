import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { VersionId } from '#domain/ids.ts';
import { jobStatus } from '#domain/job-status.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { Popover } from '#ui/menu/Popover.tsx';
import { LazyPart } from '#ui/part/LazyPart.tsx';
import { PartMissing } from '#ui/part/PartMissing.tsx';
import { partCode } from '#ui/part/part-code.ts';
import { Name } from '#ui/translation/Name.tsx';
import { formatDuration } from '#util/format.ts';

const From = styled('div')(({ theme }) => ({
  marginBottom: 14,
  fontSize: '0.8125rem',
  lineHeight: 18 / 13,
  color: theme.vars.palette.inkSoft,
  '& b': {
    display: 'block',
    fontSize: '0.9375rem',
    fontWeight: 560,
    letterSpacing: '-0.01em',
    color: theme.vars.palette.ink,
  },
  '& > button': { marginLeft: -2 },
  '& > span': { display: 'block' },
  [theme.breakpoints.down('md')]: { '& > span': { display: 'inline', '&::before': { content: '" · "' } } },
}));

// Most people go on from the version that they came from.
const listCode = partCode(async () => (await import('./BaseList.tsx')).BaseList);

/** "Next version, V0007 · Based on V0006", with all versions of the job to choose another base from. */
export function BaseMenu({ onChoose }: { readonly onChoose: (id: VersionId) => void }) {
  const { base, nextName } = useWizard();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const status = jobStatus(base.status).word.toLowerCase();
  return (
    <From>
      <b>
        Next version, <Name>{nextName}</Name>
      </b>
      <Button
        variant="link"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ fontSize: '0.8125rem' }}
      >
        Based on <Name>{base.name}</Name>
      </Button>
      <span>
        <Name>{status}</Name>
        {base.duration !== null && base.duration > 0 && `, ${formatDuration(base.duration)}`}
      </span>
      {anchor !== null && (
        <Popover
          open
          anchorEl={anchor}
          onClose={() => setAnchor(null)}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
          slotProps={{ paper: { 'aria-label': 'Choose the base version', role: 'dialog' } }}
        >
          <LazyPart
            code={listCode}
            props={{
              onChoose: (id: VersionId) => {
                setAnchor(null);
                if (id !== base.id) onChoose(id);
              },
            }}
            loading={<LoadingRows label="Loading the versions …" rows={4} columns={[40]} />}
            missing={(retry) => (
              <div style={{ maxWidth: 420, padding: '16px 16px 0' }}>
                <PartMissing what="The list of versions" onRetry={retry} onClose={() => setAnchor(null)} />
              </div>
            )}
          />
        </Popover>
      )}
    </From>
  );
}
