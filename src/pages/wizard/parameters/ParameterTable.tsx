import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { draftField } from '#domain/draft/field-table.ts';
import { useCurrentDraftPart } from '#pages/wizard/current-draft.ts';
import { useDraftEdits, useLastEdit } from '#pages/wizard/draft/draft-edits.ts';
import { Hint } from '#pages/wizard/field/Hint.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { Card } from '#ui/Card.tsx';
import { FieldError } from '#ui/field/FieldFrame.tsx';
import { fieldId } from '#ui/field/field-id.ts';
import { formatCount } from '#util/format.ts';
import { type OpenDialog, ParameterDialog } from './ParameterDialog.tsx';
import { ParameterList } from './ParameterList.tsx';
import { useRowActions } from './use-row-actions.ts';

const Foot = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 14px',
  padding: '8px 18px 12px 14px',
});

const Done = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'baseline',
  gap: 8,
  minWidth: 0,
  fontSize: '0.8125rem',
  color: theme.vars.palette.inkSoft,
  overflowWrap: 'anywhere',
}));

/** @param above what is in the same card, before the parameters */
export function ParameterTable({ above }: { readonly above?: ReactNode }) {
  const { control } = useDraftForm();
  const source = useWatch({ control, name: 'code.source' });
  const [dialog, setDialog] = useState<OpenDialog>();
  const [leftText, setLeftText] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  const openPaste = useCallback((text: string) => setDialog({ kind: 'paste', text }), []);
  const actions = useRowActions(openPaste, addButton);
  const changes = useCurrentDraftPart(
    (draft) => draft.changes.filter(({ isParameter }) => isParameter).length,
  );
  const close = () => setDialog(undefined);
  const closePaste = (left: string) => {
    setLeftText(left);
    close();
  };

  return (
    <Card
      title={draftField('code.parameters').label}
      {...(changes > 0 && { count: formatCount(changes, 'change') })}
      countTone="changed"
      flush
      above={above}
      isDense
      actions={
        <>
          <Button variant="quiet" onClick={() => setDialog({ kind: 'saved-configurations' })}>
            Saved configurations
          </Button>
          <Button variant="quiet" onClick={() => openPaste(leftText)}>
            Paste parameters
          </Button>
        </>
      }
    >
      {source === 'custom-image' && <Hint>Passed to the container as environment variables.</Hint>}
      <ParameterList actions={actions} />
      <Foot>
        <TooLong />
        <Button ref={addButton} onClick={actions.onAdd}>
          Add parameter
        </Button>
        <LastEdit onLastUndone={() => addButton.current?.focus()} />
      </Foot>
      {dialog !== undefined && <ParameterDialog dialog={dialog} onPasted={closePaste} onClose={close} />}
    </Card>
  );
}

/** What was last done to the list as a whole, and Undo. */
function LastEdit({ onLastUndone }: { readonly onLastUndone: () => void }) {
  const { undo } = useDraftEdits();
  const { last, count } = useLastEdit('parameters');
  return (
    <Done>
      <span role="status">{last?.words}</span>
      {last !== undefined && (
        <Button
          variant="link"
          aria-description={last.words}
          onClick={() => {
            undo(last);
            if (count === 1) onLastUndone();
          }}
        >
          Undo
        </Button>
      )}
    </Done>
  );
}

/** The one rule of all rows together: their length. */
function TooLong() {
  const { control } = useDraftForm();
  const { errors } = useFormState({ control, name: 'code.parameters' });
  const message = errors.code?.parameters?.root?.message ?? errors.code?.parameters?.message;
  return message === undefined ? null : (
    <FieldError id={fieldId('code.parameters.root')}>{message}</FieldError>
  );
}
