import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useDraftEdits, useLastEdit } from '#pages/wizard/draft/draft-edits.ts';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
  padding: '6px 10px 6px 18px',
  borderBottom: `1px solid ${theme.vars.palette.line}`,
  '& > span': { flex: '1 1 auto' },
}));

/** After an import: one press takes all of it back. */
export function ImportUndo() {
  const { undo, keep } = useDraftEdits();
  const { last } = useLastEdit('import');
  if (last === undefined) return null;
  return (
    <Line>
      <span aria-live="polite">{last.words}</span>
      <Button onClick={() => undo(last)}>Undo import</Button>
      <Button variant="quiet" onClick={() => keep(last)}>
        Keep
      </Button>
    </Line>
  );
}
