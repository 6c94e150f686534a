import Skeleton from '@mui/material/Skeleton';
import { Fragment, memo, type ReactNode } from 'react';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import type { CompareCell, CompareRow } from './compare-rows.ts';
import { Tag, Value } from './compare-table-parts.ts';

/** The name of a field, and what each version has there. */
export const CompareCells = memo(function CompareCells({ row }: { readonly row: CompareRow }) {
  const { label, note, isCode, cells } = row;
  return (
    <tr>
      <th scope="row">
        {isCode ? <code translate="no">{label}</code> : label}
        {note !== '' && <small>{note}</small>}
      </th>
      {cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no more than a cell a column
        <td key={column}>
          <CellValue cell={cell} />
        </td>
      ))}
    </tr>
  );
});

/** A path breaks after a slash, and inside a part only where it must. */
const breakable = (text: string): ReactNode =>
  text.split(/(?<=\/)(?=.)/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other identity
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));

function CellValue({ cell: { kind, text, isChanged, isBest } }: { readonly cell: CompareCell }) {
  if (kind === 'loading')
    return (
      <>
        <Skeleton width={56} height={14} aria-hidden="true" sx={{ margin: '3px 0' }} />
        <span style={visuallyHidden}>loading</span>
      </>
    );
  const Text = isChanged ? 'ins' : isBest ? 'strong' : 'span';
  return (
    <Value data-kind={kind}>
      <Text translate={kind === 'value' ? 'no' : 'yes'}>{breakable(text)}</Text>
      {isChanged && <span style={visuallyHidden}>, changed</span>}
      {isBest && <Tag>best</Tag>}
    </Value>
  );
}
