import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { ParameterMerge } from '#domain/parameters/merge.ts';
import type { Remark } from '#paste/pasted-parameters.ts';
import { ChangedRow, ValueRows } from '#ui/ChangedRow.tsx';
import { isMany } from '#ui/many-rows.ts';
import { mono } from '#ui/theme/tokens.ts';
import { formatNumber } from '#util/format.ts';
import { mergeWords } from './merge-words.ts';

const Frame = styled('section')(({ theme }) => {
  const { palette } = theme.vars;
  return {
    margin: '14px 0 0',
    color: palette.ink,
    '& h3': { ...theme.typography.h3, margin: '14px 0 2px', color: palette.inkSoft },
    '& ul': { margin: 0, padding: 0, listStyle: 'none' },
    '& li': { padding: '6px 0', borderBottom: `1px solid ${palette.line}` },
    '& code': { ...mono, display: 'block', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
    '& small': { fontSize: '0.8125rem', color: palette.inkSoft },
  };
});

interface ParameterPreviewProps {
  readonly merge: ParameterMerge;
  readonly unreadable: readonly Remark[];
  readonly notes?: readonly Remark[];
}

/** A preview of the parameters: first those that change, then those that could not be read or were left out, last those that stay. */
export function ParameterPreview({ merge, unreadable, notes = [] }: ParameterPreviewProps) {
  return (
    <Frame aria-label="Preview">
      <div role="status">{mergeWords(merge, unreadable.length)}</div>
      <Group title="Changed" rows={merge.changed}>
        {({ name, value, before }) => (
          <ChangedRow key={name} name={name} isParameter before={before} after={value} />
        )}
      </Group>
      <Group title="Added" rows={merge.added}>
        {({ name, value }) => (
          <ChangedRow key={name} name={name} isParameter before={undefined} after={value} />
        )}
      </Group>
      <Group title="Removed" rows={merge.removed}>
        {({ name, value }, index) => (
          // A name may be there twice.
          <ChangedRow key={`${index} ${name}`} name={name} isParameter before={value} after={undefined} />
        )}
      </Group>
      <Remarks title="Could not be read" remarks={unreadable} />
      <Remarks title="Notes" remarks={notes} />
      <Group title="Unchanged" rows={merge.unchanged}>
        {({ name, value }) => (
          <div key={name}>
            <dt style={mono} translate="no">
              {name}
            </dt>
            <dd style={mono} translate="no">
              {value || 'empty'}
            </dd>
          </div>
        )}
      </Group>
    </Frame>
  );
}

function Remarks({ title, remarks }: { readonly title: string; readonly remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {remarks.slice(0, maxRows).map(({ where, text, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one text may stand there twice, and rows do not move
          <li key={index}>
            <code translate="no">{text}</code>
            <small>
              {where}: {reason}
            </small>
          </li>
        ))}
      </ul>
      <More count={remarks.length - maxRows} />
    </>
  );
}

interface GroupProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly children: (row: Row, index: number) => ReactNode;
}

/** Few people read more rows, and a page with all of them is slow. */
const maxRows = 200;

function Group<Row>({ title, rows, children }: GroupProps<Row>) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ValueRows data-many={isMany(rows)}>{rows.slice(0, maxRows).map(children)}</ValueRows>
      <More count={rows.length - maxRows} />
    </>
  );
}

const More = ({ count }: { readonly count: number }) =>
  count > 0 ? <small>and {formatNumber(count)} more</small> : null;
