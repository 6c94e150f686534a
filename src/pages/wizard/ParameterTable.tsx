import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { valuesBefore } from '#domain/draft-diff.ts';
import { findListed } from '#domain/draft-rules.ts';
import { Card } from '#ui/Card.tsx';
import { FieldError } from '#ui/FieldFrame.tsx';
import { fieldId } from '#ui/field-id.ts';
import { formatCount } from '#util/format.ts';
import { isMany } from './change-groups.ts';
import { useDraftState } from './draft-state.ts';
import { ParameterRow } from './ParameterRow.tsx';
import { ParameterRows, parameterColumns, rowsPerStretch } from './ParameterRows.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { useParameterEdits } from './parameter-edits.ts';
import { SavedSetsDialog } from './SavedSetsDialog.tsx';
import { useRowActions } from './use-row-actions.ts';
import { useDraftForm, useWizard } from './wizard-context.ts';

const Heads = styled('div')(({ theme }) => ({
  ...parameterColumns,
  padding: '10px 10px 4px 18px',
  fontSize: '0.75rem',
  fontWeight: 520,
  color: theme.vars.palette.inkFaint,
  [theme.breakpoints.down('md')]: { display: 'none' },
}));

const Foot = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 14px',
  padding: '8px 18px 16px',
});

const Hint = styled('p')(({ theme }) => ({
  margin: 0,
  padding: '12px 18px 4px',
  color: theme.vars.palette.inkSoft,
}));

const Done = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'baseline',
  gap: 8,
  minWidth: 0,
  fontSize: '0.8125rem',
  color: theme.vars.palette.inkSoft,
  overflowWrap: 'anywhere',
}));

type OpenDialog = { readonly kind: 'paste'; readonly text: string } | { readonly kind: 'sets' };

export function ParameterTable() {
  const { control } = useDraftForm();
  const { baseDraft } = useWizard();
  const parameters = useWatch({ control, name: 'code.parameters' });
  const source = useWatch({ control, name: 'code.source' });
  const { errors } = useFormState({ control, name: 'code.parameters' });
  const rowErrors = errors.code?.parameters;
  const required = useRequiredNames();
  const [dialog, setDialog] = useState<OpenDialog>();
  const addButton = useRef<HTMLButtonElement>(null);
  const openPaste = useCallback((text: string) => setDialog({ kind: 'paste', text }), []);
  const actions = useRowActions(openPaste, addButton);
  const before = valuesBefore(baseDraft.code.parameters, parameters);
  const changes = useDraftState().changes.filter(({ isParameter }) => isParameter).length;
  const stretches = Array.from(
    { length: Math.ceil(parameters.length / rowsPerStretch) },
    (_, index) => index * rowsPerStretch,
  );
  const tooLong = rowErrors?.root?.message;

  return (
    <Card
      title="Running parameters"
      {...(changes > 0 && { count: formatCount(changes, 'change') })}
      countTone="changed"
      flush
      actions={
        <>
          <Button variant="quiet" onClick={() => setDialog({ kind: 'sets' })}>
            Saved sets
          </Button>
          <Button variant="quiet" onClick={() => openPaste('')}>
            Paste parameters
          </Button>
        </>
      }
    >
      {source === 'custom-image' && <Hint>Your container gets these as environment variables.</Hint>}
      {parameters.length === 0 ? (
        <Hint>None yet. A parameter reaches the code as --name=value.</Hint>
      ) : (
        <>
          <Heads aria-hidden>
            <span>Name</span>
            <span>Value</span>
          </Heads>
          <ParameterRows role="list" aria-label="Running parameters" data-many={isMany(parameters)}>
            {stretches.map((start) => (
              <div key={start} role="presentation">
                {parameters.slice(start, start + rowsPerStretch).map(({ name, value }, offset) => {
                  const index = start + offset;
                  return (
                    <ParameterRow
                      key={index}
                      index={index}
                      name={name}
                      value={value}
                      isLast={index === parameters.length - 1}
                      before={before[index]}
                      isRequired={required.has(name)}
                      nameError={rowErrors?.[index]?.name?.message}
                      valueError={rowErrors?.[index]?.value?.message}
                      actions={actions}
                    />
                  );
                })}
              </div>
            ))}
          </ParameterRows>
        </>
      )}
      <Foot>
        {tooLong !== undefined && <FieldError id={fieldId('code.parameters.root')}>{tooLong}</FieldError>}
        <Button ref={addButton} onClick={actions.onAdd}>
          Add parameter
        </Button>
        <LastEdit onLastUndone={() => addButton.current?.focus()} />
      </Foot>
      {dialog?.kind === 'paste' && <PasteDialog start={dialog.text} onClose={() => setDialog(undefined)} />}
      {dialog?.kind === 'sets' && <SavedSetsDialog onClose={() => setDialog(undefined)} />}
    </Card>
  );
}

/** What was last done to the list as a whole, and the way back. */
function LastEdit({ onLastUndone }: { readonly onLastUndone: () => void }) {
  const { last, count, undo } = useParameterEdits();
  const takeBack = () => {
    undo();
    if (count === 1) onLastUndone();
  };
  return (
    <Done>
      <span role="status">{last?.words}</span>
      {last !== undefined && (
        <Button variant="link" aria-description={last.words} onClick={takeBack}>
          Undo
        </Button>
      )}
    </Done>
  );
}

/** The names that the chosen algorithm can not do without. */
function useRequiredNames(): ReadonlySet<string> {
  const { control } = useDraftForm();
  const { algorithms } = useWizard().catalogue.lists;
  const [source, id] = useWatch({ control, name: ['code.source', 'code.builtIn.algorithmId'] });
  return useMemo(() => {
    const algorithm = source === 'built-in' ? findListed(algorithms, id) : undefined;
    const required = algorithm?.parameters.filter((parameter) => parameter.required) ?? [];
    return new Set(required.map(({ name }) => name));
  }, [source, algorithms, id]);
}
