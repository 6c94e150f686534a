import { styled } from '@mui/material/styles';
import { namesOfCatalogue, withNames } from '#domain/draft/change-names.ts';
import type { Change } from '#domain/draft/diff.ts';
import { type DraftField, draftField, isDraftFieldPath, isWords } from '#domain/draft/field-table.ts';
import type { UnchangedRow } from '#pages/wizard/request/change-groups.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { Diff } from '#ui/Diff.tsx';
import { PathText } from '#ui/PathText.tsx';
import { mono } from '#ui/theme/tokens.ts';

export const Rows = styled('dl')(({ theme }) => ({
  margin: 0,
  '& > div': {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, 2fr) minmax(0, 5fr)',
    gap: '2px 18px',
    padding: '8px 18px',
    borderTop: `1px solid ${theme.vars.palette.line}`,
  },
  '&[data-many] > div': { contentVisibility: 'auto', containIntrinsicBlockSize: 'auto 37px' },
  '& > div[data-changed]': {
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.changedWash} 55%, transparent)`,
    boxShadow: `inset 3px 0 0 ${theme.vars.palette.changedLine}`,
  },
  '& dt': { fontWeight: 520, overflowWrap: 'anywhere' },
  '& dd': { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  [theme.breakpoints.down('md')]: {
    '& > div': { gridTemplateColumns: 'minmax(0, 1fr)', padding: '8px 14px' },
  },
}));

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
  return (
    <div data-changed>
      <dt style={isParameter ? mono : {}} translate={isParameter ? 'no' : 'yes'}>
        {label}
      </dt>
      <dd>
        <Diff
          before={withNames(change, namesOfCatalogue(catalogue.lists)).before}
          after={after === undefined ? undefined : <Value field={field} value={after + suffix} />}
        />
      </dd>
    </div>
  );
}

export const PlainRow = ({ label, value, field }: Omit<UnchangedRow, 'key'>) => (
  <div>
    <dt style={field === undefined ? mono : {}} translate={field === undefined ? 'no' : 'yes'}>
      {label}
    </dt>
    <dd>
      <Value field={field} value={value} />
    </dd>
  </div>
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
