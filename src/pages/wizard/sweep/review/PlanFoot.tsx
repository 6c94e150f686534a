import { formatCount } from '#util/format.ts';
import type { PlanEstimate } from '../plan/point-estimates.ts';
import { amountWords, durationWords } from './plan-words.ts';

interface PlanFootProps {
  readonly count: number;
  readonly sum: PlanEstimate;
  /** Columns before the estimates. */
  readonly span: number;
  readonly hasEstimates: boolean;
  readonly hasNotes: boolean;
}

/** What the ticked versions take together. */
export function PlanFoot({ count, sum, span, hasEstimates, hasNotes }: PlanFootProps) {
  const { run, gpuHours, cost, unknown } = sum;
  const more = [
    ...(run !== null && unknown > 0 ? [`${unknown} without an estimate`] : []),
    ...(cost === null ? [] : [`${amountWords(cost)} ${cost.currency}`]),
  ];
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={span}>
          {[formatCount(count, 'version'), ...more].join(' · ')}
        </th>
        {hasEstimates && (
          <>
            <td data-header="Total duration" className="figures">
              {durationWords(run)}
            </td>
            <td data-header="GPU-hours" className="figures">
              {amountWords(gpuHours)}
            </td>
          </>
        )}
        {hasNotes && <td />}
      </tr>
    </tfoot>
  );
}
