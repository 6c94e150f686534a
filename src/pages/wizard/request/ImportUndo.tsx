import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
  padding: '6px 10px 6px 18px',
  borderBottom: `1px solid ${theme.vars.palette.line}`,
  '& > span': { flex: '1 1 auto' },
}));

interface ImportUndoProps {
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** After an import: one press takes all of it back. */
export const ImportUndo = ({ onUndo, onClose }: ImportUndoProps) => (
  <Line>
    <span aria-live="polite">Imported.</span>
    <Button
      onClick={() => {
        onUndo();
        onClose();
      }}
    >
      Undo import
    </Button>
    <Button variant="quiet" onClick={onClose}>
      Keep
    </Button>
  </Line>
);
