import { Fragment, memo, type ReactNode } from 'react';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import type { CompareCell, CompareRow } from './compare-rows.ts';

interface CompareCellsProps {
  readonly row: CompareRow;
  /** Columns whose version steps back. */
  readonly outside: readonly boolean[];
}

/** The name of a field, and what each version has there. Plain elements: there may be two thousand. */
export const CompareCells = memo(function CompareCells({ row, outside }: CompareCellsProps) {
  const { label, note, isCode, cells } = row;
  return (
    <tr>
      <th scope="row">
        {isCode ? <code translate="no">{breakable(label)}</code> : label}
        {note !== '' && <small> {note}</small>}
      </th>
      {cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no more than a cell a column
        <Cell key={column} cell={cell} isOutside={outside[column] === true} />
      ))}
    </tr>
  );
});

interface CellProps {
  readonly cell: CompareCell;
  readonly isOutside: boolean;
}

/** Most cells stay as they are while results come. */
const Cell = memo(function Cell({ cell, isOutside }: CellProps) {
  const { kind, text, isChanged, isBest, note } = cell;
  if (kind === 'loading')
    return (
      <td>
        <i className="loading" />
        <span style={visuallyHidden}>loading</span>
      </td>
    );
  const Text = isChanged ? 'ins' : isBest ? 'strong' : 'span';
  return (
    <td data-outside={isOutside || undefined}>
      <span className="value" data-kind={kind}>
        <Text translate={kind === 'value' ? 'no' : 'yes'}>{breakable(text)}</Text>
        {isChanged && <span style={visuallyHidden}>, changed</span>}
        {isBest && <b className="tag">best</b>}
        {note !== '' && <small> {note}</small>}
      </span>
    </td>
  );
});

/** A path breaks after a slash, a name after an underscore, and inside a part only where it must. */
function breakable(text: string): ReactNode {
  if (!/[/_]/.test(text)) return text;
  return text.split(/(?<=[/_])(?=.)/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other identity
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
