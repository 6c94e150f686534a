import { styled } from '@mui/material/styles';
import { namesOfCatalogue, withNames } from '#domain/draft/change-names.ts';
import type { Change } from '#domain/draft/diff.ts';
import { type DraftField, draftField, isDraftFieldPath, isWords } from '#domain/draft/field-table.ts';
import type { UnchangedRow } from '#pages/wizard/request/change-groups.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { ChangedRow, ValueRow } from '#ui/ChangedRow.tsx';
import { PathText } from '#ui/PathText.tsx';
import { mono } from '#ui/theme/tokens.ts';

const Id = styled('span')(({ theme }) => ({
  ...mono,
  fontSize: '0.75rem',
  color: theme.vars.palette.inkFaint,
}));

interface ChangeRowProps {
  readonly change: Change;
  /** Goes behind the value: the new subfolder of the output path. */
  readonly suffix: string;
}

export function ChangeRow({ change, suffix }: ChangeRowProps) {
  const { catalogue } = useWizard();
  const { path, label, after, isParameter } = change;
  const field = isDraftFieldPath(path) ? draftField(path) : undefined;
  const isNamed = after !== undefined && field?.nameOf?.(catalogue.lists, after) !== undefined;
  const isPlain = after !== '' && !isNamed;
  return (
    <ChangedRow
      name={label}
      isParameter={isParameter}
      before={withNames(change, namesOfCatalogue(catalogue.lists)).before}
      after={
        after === undefined || isPlain ? (
          after && after + suffix
        ) : (
          <Value field={field} value={after + suffix} />
        )
      }
    />
  );
}

export const PlainRow = ({ label, value, field }: Omit<UnchangedRow, 'key'>) => (
  <ValueRow name={label} isParameter={field === undefined}>
    <Value field={field} value={value} />
  </ValueRow>
);

interface ValueProps {
  readonly field: DraftField | undefined;
  readonly value: string;
}

function Value({ field, value }: ValueProps) {
  const { catalogue } = useWizard();
  if (value === '') return field?.path === 'output.jobDescription' ? 'unchanged' : 'empty';
  if (field !== undefined && isWords(field)) return value;
  const name = field?.nameOf?.(catalogue.lists, value);
  if (name === undefined) return <PathText>{value}</PathText>;
  return (
    <>
      {name} <Id>id {value}</Id>
    </>
  );
}
