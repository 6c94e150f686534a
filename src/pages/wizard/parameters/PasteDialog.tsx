import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import InputBase from '@mui/material/InputBase';
import { startTransition, useDeferredValue, useId, useMemo, useState } from 'react';
import { mergeParameters } from '#domain/parameters/merge.ts';
import { useDraftEdits } from '#pages/wizard/draft/draft-edits.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { parseParameters } from '#paste/parse-parameters.ts';
import { FieldError, FieldHelp } from '#ui/field/FieldFrame.tsx';
import { monoInput } from '#ui/theme/theme-controls.ts';
import { mergeWords } from './merge-words.ts';
import { ParameterPreview } from './ParameterPreview.tsx';

interface PasteDialogProps {
  /** What was pasted already into a field that takes one line, or was left here. */
  readonly start: string;
  /** @param left what to start with the next time; nothing after Apply or Cancel */
  readonly onClose: (left: string) => void;
}

/** Takes parameters from any text that people copy, and shows what would become of them before it is done. */
export function PasteDialog({ start, onClose }: PasteDialogProps) {
  const id = useId();
  const { getValues } = useDraftForm();
  const { editParameters } = useDraftEdits();
  const [text, setText] = useState(start);
  const shown = useDeferredValue(text);
  const { merge, unreadable } = useMemo(() => {
    const pasted = parseParameters(shown);
    return {
      merge: mergeParameters(getValues('code.parameters'), pasted.parameters),
      unreadable: pasted.unreadable,
    };
  }, [shown, getValues]);
  const [isRefused, setRefused] = useState(false);

  const apply = () => {
    const now = mergeParameters(getValues('code.parameters'), parseParameters(text).parameters);
    if (now.added.length + now.changed.length === 0) {
      setRefused(true);
      return;
    }
    onClose('');
    startTransition(() => editParameters(mergeWords({ ...now, unchanged: [] }, 0), now.merged));
  };

  return (
    <Dialog open onClose={() => onClose(text)} maxWidth="sm" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>Paste parameters</DialogTitle>
      <DialogContent>
        <FieldHelp id={`${id}-help`} sx={{ margin: '0 0 8px' }}>
          Flags (--lr 0.01), NAME=VALUE lines, JSON, YAML, or two columns of a spreadsheet. What has the same
          name gets the new value; all other parameters stay.
        </FieldHelp>
        <InputBase
          autoFocus
          fullWidth
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setRefused(false);
          }}
          inputComponent="textarea"
          sx={{ ...monoInput, '& textarea': { minHeight: 132, resize: 'vertical', whiteSpace: 'pre' } }}
          inputProps={{
            'aria-label': 'Parameters to paste',
            'aria-describedby': `${id}-help`,
            rows: 6,
            spellCheck: false,
            autoCapitalize: 'none',
          }}
        />
        <ParameterPreview merge={merge} unreadable={unreadable} />
        <div role="alert">
          {isRefused && (
            <FieldError id={id}>
              There is nothing to apply: no parameter would be added or changed.
            </FieldError>
          )}
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onClose('')}>Cancel</Button>
        <Button variant="primary" onClick={apply}>
          Apply
        </Button>
      </DialogActions>
    </Dialog>
  );
}
