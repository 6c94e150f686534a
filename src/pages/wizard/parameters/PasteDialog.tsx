import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import InputBase from '@mui/material/InputBase';
import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useDeferredValue, useId, useMemo, useState } from 'react';
import { countDifferences, mergeParameters, replaceParameters } from '#domain/parameters/merge.ts';
import { useDraftEdits } from '#pages/wizard/draft/draft-edits.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { FieldError, FieldHelp } from '#ui/field/FieldFrame.tsx';
import { monoInput } from '#ui/theme/theme-controls.ts';
import { mergeWords } from './merge-words.ts';
import { ParameterPreview } from './ParameterPreview.tsx';
import { type PasteMode, PasteOptions } from './PasteOptions.tsx';
import { incomingParameters, pasteReaderQuery, usePasted } from './paste-reader.ts';

interface PasteDialogProps {
  /** What was pasted already into a field that takes one line, or was left here. */
  readonly start: string;
  /** @param left what to start with the next time; nothing after Apply or Cancel */
  readonly onClose: (left: string) => void;
}

const putTogether = { merge: mergeParameters, replace: replaceParameters };

const loadingFailed =
  'The reader for pasted text could not be loaded. Check the connection, then press Apply again.';
const nothingToApply = 'Nothing to apply: no parameter would be added, changed or removed.';

/** Reads parameters from pasted text, and shows what would change before it is applied. */
export function PasteDialog({ start, onClose }: PasteDialogProps) {
  const id = useId();
  const { getValues } = useDraftForm();
  const { editParameters } = useDraftEdits();
  const queryClient = useQueryClient();
  const [text, setText] = useState(start);
  const shown = useDeferredValue(text);
  const [mode, setMode] = useState<PasteMode>('merge');
  // A container gets its parameters as environment variables: there these are some.
  const [takesEnvironment, setTakesEnvironment] = useState(() => getValues('code.source') === 'custom-image');
  const [problem, setProblem] = useState('');
  const { pasted, isFailed } = usePasted(shown);
  const merge = useMemo(
    () => putTogether[mode](getValues('code.parameters'), incomingParameters(pasted, takesEnvironment)),
    [pasted, mode, takesEnvironment, getValues],
  );
  const shownProblem = problem === '' && isFailed ? loadingFailed : problem;

  const apply = async () => {
    const reader = await queryClient.ensureQueryData(pasteReaderQuery).catch(() => undefined);
    if (reader === undefined) return setProblem(loadingFailed);
    const incoming = incomingParameters(reader.parse(text), takesEnvironment);
    const now = putTogether[mode](getValues('code.parameters'), incoming);
    if (incoming.length === 0 || countDifferences(now) === 0) return setProblem(nothingToApply);
    onClose('');
    startTransition(() => editParameters(mergeWords({ ...now, unchanged: [] }, 0), now.merged));
  };

  return (
    <Dialog open onClose={() => onClose(text)} maxWidth="sm" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>Paste parameters</DialogTitle>
      <DialogContent>
        <FieldHelp id={`${id}-help`} sx={{ margin: '0 0 8px' }}>
          A command or flags (--lr 0.01), NAME=VALUE lines, JSON, YAML, a Python call or dictionary, or a
          table.
        </FieldHelp>
        <InputBase
          autoFocus
          fullWidth
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setProblem('');
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
        <PasteOptions
          mode={mode}
          onMode={(chosen) => {
            setMode(chosen);
            setProblem('');
          }}
          environment={pasted.environment}
          takesEnvironment={takesEnvironment}
          onTakeEnvironment={setTakesEnvironment}
        />
        <ParameterPreview merge={merge} unreadable={pasted.unreadable} notes={pasted.notes} />
        <div role="alert">{shownProblem !== '' && <FieldError id={id}>{shownProblem}</FieldError>}</div>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onClose('')}>Cancel</Button>
        <Button variant="primary" onClick={() => void apply()}>
          Apply
        </Button>
      </DialogActions>
    </Dialog>
  );
}
