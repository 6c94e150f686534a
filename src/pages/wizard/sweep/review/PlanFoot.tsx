import { formatCount } from '#util/format.ts';
import type { PlanEstimate } from '../plan/point-estimates.ts';
import { amountWords, durationWords } from './plan-words.ts';

interface PlanFootProps {
  readonly count: number;
  readonly sum: PlanEstimate;
  /** How many varied fields there are. */
  readonly columns: number;
}

/** What the ticked points take together. */
export function PlanFoot({ count, sum, columns }: PlanFootProps) {
  const { run, gpuHours, cost, unknown } = sum;
  const isKnown = run !== null;
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={columns + 2}>
          {formatCount(count, 'version')}
          {isKnown && unknown > 0 && `, ${unknown} without an estimate`}
        </th>
        <td data-header="Duration" className="figures">
          {durationWords(run)}
        </td>
        <td data-header="GPU-hours" className="figures">
          {amountWords(gpuHours)}
        </td>
        <td data-header="Cost">{cost !== null && `${amountWords(cost)} ${cost.currency}`}</td>
      </tr>
    </tfoot>
  );
}
