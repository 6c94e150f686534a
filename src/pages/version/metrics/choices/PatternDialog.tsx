import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import InputBase from '@mui/material/InputBase';
import { type FormEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import { readPinnedPattern } from '#log/metrics/pinned.ts';
import type { LogWindow } from '#log/pages/log-window.ts';
import { formatFigure } from '#log/plot/figures.ts';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { describedBy, FieldFrame } from '#ui/field/FieldFrame.tsx';
import { monoInput } from '#ui/theme/theme-controls.ts';
import { formatCount } from '#util/format.ts';
import { previewPattern } from './pattern-preview.ts';

interface PatternDialogProps {
  readonly window: LogWindow;
  readonly onAdd: (name: string, pattern: string) => void;
  readonly onClose: () => void;
}

/** Reads a name with a regular expression of the user's own. */
export function PatternDialog({ window, onAdd, onClose }: PatternDialogProps) {
  const [name, setName] = useState('');
  const [pattern, setPattern] = useState('');
  const [asked, setAsked] = useState(false);
  const id = useId();
  const shown = useDeferredValue(pattern);
  const preview = useMemo(() => previewWords(window, shown), [window, shown]);
  const read = readPinnedPattern(pattern);
  const errors = {
    name: asked && name.trim() === '' ? 'Enter a name.' : undefined,
    pattern: 'problem' in read && (asked || pattern !== '') ? read.problem : undefined,
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() !== '' && 'pattern' in read) onAdd(name.trim(), pattern);
  };

  return (
    <Dialog open onClose={onClose} maxWidth="sm" aria-labelledby={`${id}-title`}>
      <form onSubmit={submit}>
        <DialogTitle id={`${id}-title`}>Add metric from a pattern</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 4 }}>
          <FieldFrame id={`${id}-name`} label="Name" error={errors.name}>
            <InputBase
              id={`${id}-name`}
              fullWidth
              autoFocus
              value={name}
              onChange={(event) => setName(event.target.value)}
              error={errors.name !== undefined}
              inputProps={{
                'aria-invalid': errors.name !== undefined,
                'aria-describedby': describedBy(`${id}-name`, { error: errors.name }),
                autoComplete: 'off',
              }}
            />
          </FieldFrame>
          <FieldFrame
            id={`${id}-pattern`}
            label="Pattern"
            help="A regular expression with one group around the number."
            error={errors.pattern}
            below={preview}
          >
            <InputBase
              id={`${id}-pattern`}
              fullWidth
              value={pattern}
              placeholder="energy=(\S+)"
              onChange={(event) => setPattern(event.target.value)}
              error={errors.pattern !== undefined}
              sx={monoInput}
              inputProps={{
                'aria-invalid': errors.pattern !== undefined,
                'aria-describedby': describedBy(`${id}-pattern`, { error: errors.pattern, help: true }),
                autoComplete: 'off',
                spellCheck: false,
              }}
            />
          </FieldFrame>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit">
            Add
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function previewWords(window: LogWindow, source: string) {
  const read = readPinnedPattern(source);
  if (source === '' || 'problem' in read) return undefined;
  const { matches, last, lines } = previewPattern(window, read.pattern, () => performance.now());
  return (
    <span aria-live="polite">
      {formatCount(matches, 'match', 'matches')} in the newest {formatCount(lines, 'line')}
      {last === undefined ? '' : `, last ${formatFigure(last)}`}
    </span>
  );
}
