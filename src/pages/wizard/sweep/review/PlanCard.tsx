import { useMemo } from 'react';
import { usePrices } from '#components/prices-context.ts';
import { editPoint, tick } from '#domain/sweep/change-plan.ts';
import { sweepFolder } from '#domain/sweep/sweep-folder.ts';
import { usePastRuns } from '#pages/wizard/duration/use-expected-duration.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { Card } from '#ui/Card.tsx';
import { Frame } from '#ui/table/table-parts.ts';
import { formatCount } from '#util/format.ts';
import { useCurrentPlan } from '../plan/current-plan.ts';
import { planFindings } from '../plan/plan-errors.ts';
import { pointEstimates, sumOfPoints } from '../plan/point-estimates.ts';
import { useSweepId } from '../plan/sweep-id.ts';
import { usePlanFacts } from '../plan/use-plan-facts.ts';
import { pointPath } from '../sweep-steps.ts';
import { useChangeSweep } from '../use-change-sweep.ts';
import { PlanFoot } from './PlanFoot.tsx';
import { type PlanActions, PlanRow } from './PlanRow.tsx';
import { PlanTable } from './plan-table-parts.ts';
import { usePlanColumns } from './use-plan-columns.ts';

/** The versions that the plan makes, each in a row. */
export function PlanCard() {
  const current = useCurrentPlan();
  const { plan, chosen, equal } = current;
  const { specifications } = useWizard().catalogue.lists;
  const columns = usePlanColumns(plan.fields);
  const facts = usePlanFacts();
  const runs = usePastRuns();
  const prices = usePrices() ?? null;
  const sweepId = useSweepId();
  const actions = usePlanActions();
  const estimates = useMemo(
    () => pointEstimates(current, { runs, specifications, prices }),
    [current, runs, specifications, prices],
  );
  const { ofPoint } = planFindings(current, facts);
  const isChosen = new Set(chosen.map(({ number }) => number));
  const problems = new Map(plan.problems.map(({ path, message }) => [path, message]));
  const count = formatCount(plan.points.length, 'point');
  return (
    <Card
      title="Plan"
      count={chosen.length === plan.points.length ? count : `${chosen.length} of ${count}`}
      flush
    >
      <Frame>
        <PlanTable aria-label="Plan" foldBelow={560 + 110 * columns.length}>
          <thead>
            <tr>
              <th scope="col">Point</th>
              {columns.map(({ field }) => (
                <th scope="col" key={field.path} translate="no">
                  {field.label}
                </th>
              ))}
              <th scope="col">Output folder</th>
              <th scope="col" className="figures">
                Duration
              </th>
              <th scope="col" className="figures">
                GPU-hours
              </th>
              <th scope="col">Notes</th>
            </tr>
          </thead>
          <tbody>
            {plan.points.map(({ number, values }) => (
              <PlanRow
                key={number}
                number={number}
                values={JSON.stringify(values)}
                isChosen={isChosen.has(number)}
                folder={sweepFolder({ sweepId, point: number, attempt: 1 })}
                columns={columns}
                estimate={estimates.get(number)}
                equal={equal.get(number)}
                problem={problems.get(pointPath(number))}
                findings={ofPoint.get(number) ?? none}
                actions={actions}
              />
            ))}
          </tbody>
          <PlanFoot count={chosen.length} sum={sumOfPoints(chosen, estimates)} columns={columns.length} />
        </PlanTable>
      </Frame>
    </Card>
  );
}

const none: readonly never[] = [];

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
