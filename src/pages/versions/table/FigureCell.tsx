import type { Catalogue } from '#domain/catalogue.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { Changed } from './Changed.tsx';
import type { HistoryColumn } from './history-columns.ts';

interface FigureCellProps {
  readonly column: HistoryColumn;
  readonly version: TrainingVersion;
  readonly catalogue: Catalogue;
  /** It differs from the base version. */
  readonly isChanged: boolean;
}

/** A column that was chosen: a parameter as it was sent, or a figure of the run. */
export function FigureCell({ column, version, catalogue, isChanged }: FigureCellProps) {
  const value = column.textOf(version, catalogue);
  if (value === null)
    return (
      <td className="wide figures" data-header={column.header}>
        <span className="faint">–</span>
      </td>
    );
  const text = column.print?.(value) ?? value;
  return (
    <td
      className={column.isParameter ? 'wide figures clip mono' : 'wide figures'}
      data-header={column.header}
      translate={column.isParameter ? 'no' : undefined}
      title={column.isParameter && text.length > 10 ? text : undefined}
    >
      {column.isParameter && isChanged ? (
        <Changed>{text}</Changed>
      ) : text === '' ? (
        <span className="faint">empty</span>
      ) : (
        text
      )}
    </td>
  );
}
