import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import InputBase from '@mui/material/InputBase';
import { styled } from '@mui/material/styles';
import { useId, useRef, useState } from 'react';
import { useDraftEdits } from '#pages/wizard/draft/draft-edits.ts';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { describedBy, FieldFrame } from '#ui/field/FieldFrame.tsx';
import { monoInput } from '#ui/theme/theme-controls.ts';
import { FileButton } from './FileButton.tsx';
import { ImportReport } from './ImportReport.tsx';
import { useImport } from './use-import.ts';

const FileLine = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 10, margin: '10px 0 14px' });

interface ImportDialogProps {
  /** What was left here the last time. */
  readonly start: string;
  /** @param left what to start with the next time; nothing after Apply or Cancel */
  readonly onClose: (left: string) => void;
}

/** Fills the form from JSON, pasted or of a file, after saying what that would do. */
export function ImportDialog({ start, onClose }: ImportDialogProps) {
  const [text, setText] = useState(start);
  const [asked, setAsked] = useState(false);
  const [fileError, setFileError] = useState('');
  const input = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { edit } = useDraftEdits();
  const result = useImport(text);

  const problem =
    fileError !== ''
      ? fileError
      : result?.kind === 'unreadable'
        ? result.message
        : asked && result === undefined
          ? 'Paste the JSON, or choose a file.'
          : undefined;

  const readFile = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      setText(await file.text());
      setFileError('');
    } catch {
      setFileError(`${file.name} could not be read. Choose it again, or paste its text.`);
    }
  };

  const apply = () => {
    setAsked(true);
    if (result?.kind !== 'read') {
      input.current?.focus();
      return;
    }
    edit('import', 'Imported.', () => result.draft);
    onClose('');
  };

  return (
    <Dialog open onClose={() => onClose(text)} maxWidth="sm" fullWidth aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>Import JSON</DialogTitle>
      <DialogContent>
        <FieldFrame
          id={id}
          label="JSON"
          help="A request body, its config object, or the JSON of a version. A complete request replaces everything; a part changes only the fields in it."
          error={problem}
        >
          <InputBase
            id={id}
            inputRef={input}
            multiline
            fullWidth
            autoFocus
            minRows={6}
            maxRows={12}
            value={text}
            sx={monoInput}
            error={problem !== undefined}
            onChange={(event) => {
              setText(event.target.value);
              setFileError('');
            }}
            inputProps={{
              spellCheck: false,
              'aria-describedby': describedBy(id, { help: true, error: problem }),
              'aria-invalid': problem !== undefined,
            }}
          />
        </FieldFrame>
        <FileLine>
          <FileButton onChoose={(file) => void readFile(file)} />
        </FileLine>
        {result?.kind === 'read' && <ImportReport isWhole={result.isWhole} sections={result.report} />}
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
