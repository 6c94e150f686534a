import { useMemo } from 'react';
import { editPoint, tick } from '#domain/sweep/change-plan.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { Card } from '#ui/Card.tsx';
import { Frame } from '#ui/table/table-parts.ts';
import { formatCount } from '#util/format.ts';
import { useCurrentPlan } from '../plan/current-plan.ts';
import { useChangeSweep } from '../use-change-sweep.ts';
import { PlanFoot } from './PlanFoot.tsx';
import { type PlanActions, PlanRow } from './PlanRow.tsx';
import { PlanTable } from './plan-table-parts.ts';
import { usePlanColumns } from './use-plan-columns.ts';
import { usePlanRows } from './use-plan-rows.ts';

/** The versions that the plan makes, each in a row. */
export function PlanCard() {
  const columns = usePlanColumns(useCurrentPlan().plan.fields);
  const { rows, chosenCount, sum, hasEstimates, hasNotes } = usePlanRows();
  const actions = usePlanActions();
  const count = formatCount(rows.length, 'version');
  return (
    <Card title="Plan" count={chosenCount === rows.length ? count : `${chosenCount} of ${count}`} flush>
      <Frame>
        <PlanTable
          aria-label="Plan"
          foldBelow={columns.reduce((width, { options }) => width + (options === undefined ? 90 : 230), 470)}
        >
          <thead>
            <tr>
              <th scope="col">#</th>
              {columns.map(({ field }) => (
                <th scope="col" key={field.path} translate="no">
                  {field.label}
                </th>
              ))}
              <th scope="col">Output folder</th>
              {hasEstimates && (
                <>
                  <th scope="col" className="figures">
                    Duration
                  </th>
                  <th scope="col" className="figures">
                    GPU-hours
                  </th>
                </>
              )}
              {hasNotes && <th scope="col">Notes</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PlanRow
                key={row.number}
                {...row}
                columns={columns}
                hasEstimates={hasEstimates}
                hasNotes={hasNotes}
                actions={actions}
              />
            ))}
          </tbody>
          <PlanFoot
            count={chosenCount}
            sum={sum}
            span={columns.length + 2}
            hasEstimates={hasEstimates}
            hasNotes={hasNotes}
          />
        </PlanTable>
      </Frame>
    </Card>
  );
}

function usePlanActions(): PlanActions {
  const { getValues } = useDraftForm();
  const change = useChangeSweep();
  return useMemo(
    () => ({
      onTick: (number, isTicked, isEqual) =>
        change(() => tick(getValues('sweep'), number, isTicked, isEqual)),
      onEdit: (number, path, value) => change(() => editPoint(getValues('sweep'), number, path, value)),
    }),
    [change, getValues],
  );
}
