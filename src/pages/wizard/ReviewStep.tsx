import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useWatch } from 'react-hook-form';
import { type Change, draftChanges } from '#domain/draft-diff.ts';
import { type DraftField, draftFields, isActive } from '#domain/draft-fields.ts';
import { normalizeDraft } from '#domain/normalize-draft.ts';
import { type DraftStep, draftSteps, stepTitles } from '#domain/steps.ts';
import type { VersionDraft } from '#domain/version-draft.ts';
import { Card } from '#ui/Card.tsx';
import { PathText } from '#ui/PathText.tsx';
import { mono } from '#ui/tokens.ts';
import { formatCount } from '#util/format.ts';
import { useDraftForm, useWizard } from './wizard-context.ts';

const List = styled('dl')(({ theme }) => ({
  margin: 0,
  '& > div': {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, 2fr) minmax(0, 5fr)',
    gap: '2px 18px',
    padding: '8px 18px',
    borderBottom: `1px solid ${theme.vars.palette.line}`,
  },
  '& > div:last-of-type': { borderBottom: 0 },
  '& > div[data-changed]': {
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.changedWash} 55%, transparent)`,
    boxShadow: `inset 3px 0 0 ${theme.vars.palette.changedLine}`,
  },
  '& dt': { fontWeight: 520, overflowWrap: 'anywhere' },
  '& dd': { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  '& small': { display: 'block', fontSize: '0.75rem', color: theme.vars.palette.inkSoft },
  [theme.breakpoints.down('md')]: {
    '& > div': { gridTemplateColumns: 'minmax(0, 1fr)', padding: '8px 14px' },
  },
}));

const Id = styled('span')(({ theme }) => ({
  ...mono,
  fontSize: '0.75rem',
  color: theme.vars.palette.inkFaint,
}));

export function ReviewStep({ onEdit }: { readonly onEdit: (step: DraftStep) => void }) {
  const { control, getValues } = useDraftForm();
  const { baseDraft } = useWizard();
  useWatch({ control });
  const draft = normalizeDraft(getValues());
  const changes = draftChanges(baseDraft, draft);
  return draftSteps.map((step) => {
    const count = changes.filter((change) => change.step === step).length;
    return (
      <Card
        key={step}
        title={stepTitles[step]}
        {...(count > 0 && { count: formatCount(count, 'change') })}
        countTone="changed"
        flush
        actions={
          <Button variant="quiet" aria-label={`Edit ${stepTitles[step]}`} onClick={() => onEdit(step)}>
            Edit
          </Button>
        }
      >
        <List>
          {rowsOf(step, draft, changes).map((row) => (
            <ReviewRow key={row.path} {...row} />
          ))}
        </List>
      </Card>
    );
  });
}

interface Row {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly field: DraftField | undefined;
  readonly change: Change | undefined;
}

function rowsOf(step: DraftStep, draft: VersionDraft, changes: readonly Change[]): readonly Row[] {
  const changeAt = (path: string) => changes.find((change) => change.path === path);
  const fields = draftFields
    .filter((field) => field.step === step && isActive(field, draft))
    .map((field) => ({
      path: field.path,
      label: field.label,
      value: field.print(draft),
      field,
      change: changeAt(field.path),
    }));
  if (step !== 'code') return fields;
  const parameters = draft.code.parameters.map(({ name, value }, index) => {
    const change = changeAt(`code.parameters.${name}`);
    return { path: `code.parameters.${index}`, label: name, value, field: undefined, change };
  });
  // Running parameters stand right under the code source.
  return [...fields.slice(0, 1), ...parameters, ...fields.slice(1)];
}

function ReviewRow({ label, value, field, change }: Row) {
  const { catalogue, freshFolder } = useWizard();
  const { getValues } = useDraftForm();
  const name = field?.nameOf?.(catalogue.lists, value);
  const isFresh = field?.path === 'output.outputPath' && getValues('output.freshFolder');
  return (
    <div data-changed={change !== undefined || undefined}>
      <dt style={field === undefined ? mono : {}}>{label}</dt>
      <dd>
        <Value field={field} value={isFresh ? value + freshFolder : value} name={name} />
        {change !== undefined && (
          <small>
            {change.before === undefined ? 'new' : `was ${change.before === '' ? 'empty' : change.before}`}
          </small>
        )}
      </dd>
    </div>
  );
}

interface ValueProps {
  readonly field: DraftField | undefined;
  readonly value: string;
  /** What people call the id. */
  readonly name: string | undefined;
}

function Value({ field, value, name }: ValueProps) {
  if (value === '') return field?.path === 'output.jobDescription' ? 'stays as it is' : 'empty';
  if (field?.isWords === true) return value;
  if (name === undefined) return <PathText>{value}</PathText>;
  return (
    <>
      {name} <Id>id {value}</Id>
    </>
  );
}
