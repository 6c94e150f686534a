import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { ParameterMerge } from '#domain/parameters/merge.ts';
import { isMany } from '#pages/wizard/request/change-groups.ts';
import type { Remark } from '#paste/pasted-parameters.ts';
import { mono } from '#ui/theme/tokens.ts';
import { mergeWords } from './merge-words.ts';

const Frame = styled('section')(({ theme }) => {
  const { palette } = theme.vars;
  return {
    margin: '14px 0 0',
    color: palette.ink,
    '& h3': { ...theme.typography.h3, margin: '14px 0 2px', color: palette.inkSoft },
    '& ul': { margin: 0, padding: 0, listStyle: 'none' },
    '& li': {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
      columnGap: 18,
      padding: '6px 0',
      borderBottom: `1px solid ${palette.line}`,
    },
    '& ul[data-many] > li': { contentVisibility: 'auto', containIntrinsicBlockSize: 'auto 33px' },
    '& b, & span, & code': { ...mono, fontWeight: 450, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
    '& b': { fontWeight: 520 },
    '& del': { color: palette.inkFaint },
    '& ins': {
      padding: '0 4px',
      borderRadius: 4,
      textDecoration: 'none',
      color: palette.changed,
      backgroundColor: palette.changedWash,
    },
    '& li[data-kind="remark"]': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 2 },
    '& small': { fontSize: '0.8125rem', color: palette.inkSoft },
    [theme.breakpoints.down('sm')]: { '& li': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  };
});

interface ParameterPreviewProps {
  readonly merge: ParameterMerge;
  readonly unreadable: readonly Remark[];
  readonly notes?: readonly Remark[];
}

/** What would become of the parameters: first what changes, then what could not be read or was left out, at last what stays. */
export function ParameterPreview({ merge, unreadable, notes = [] }: ParameterPreviewProps) {
  return (
    <Frame aria-label="Preview">
      <div role="status">{mergeWords(merge, unreadable.length)}</div>
      <Group title="Changed" rows={merge.changed}>
        {({ name, value, before }) => (
          <li key={name}>
            <b>{name}</b>
            <span>
              <del>{before || 'empty'}</del> → <ins>{value || 'empty'}</ins>
            </span>
          </li>
        )}
      </Group>
      <Group title="Added" rows={merge.added}>
        {({ name, value }) => (
          <li key={name}>
            <b>{name}</b>
            <span>
              <ins>{value || 'empty'}</ins>
            </span>
          </li>
        )}
      </Group>
      <Group title="Removed" rows={merge.removed}>
        {({ name, value }, index) => (
          // A name may stand there twice.
          <li key={`${index} ${name}`}>
            <b>{name}</b>
            <span>
              <del>{value || 'empty'}</del>
            </span>
          </li>
        )}
      </Group>
      <Group title="Could not be read" rows={unreadable}>
        {remarkRow}
      </Group>
      <Group title="Notes" rows={notes}>
        {remarkRow}
      </Group>
      <Group title="Unchanged" rows={merge.unchanged}>
        {({ name, value }) => (
          <li key={name}>
            <b>{name}</b>
            <span>{value || 'empty'}</span>
          </li>
        )}
      </Group>
    </Frame>
  );
}

const remarkRow = ({ where, text, reason }: Remark, index: number) => (
  // One text may stand there twice.
  <li key={`${index} ${where}`} data-kind="remark">
    <code>{text}</code>
    <small>
      {where}: {reason}
    </small>
  </li>
);

interface GroupProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly children: (row: Row, index: number) => ReactNode;
}

/** More rows nobody reads, and a page with all of them is slow. */
const maxRows = 200;

function Group<Row>({ title, rows, children }: GroupProps<Row>) {
  if (rows.length === 0) return null;
  const more = rows.length - maxRows;
  return (
    <>
      <h3>{title}</h3>
      <ul data-many={isMany(rows)}>{rows.slice(0, maxRows).map(children)}</ul>
      {more > 0 && <small>and {more.toLocaleString('en')} more</small>}
    </>
  );
}
