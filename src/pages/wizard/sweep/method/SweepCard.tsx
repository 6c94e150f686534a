import { styled } from '@mui/material/styles';
import { useFormState, useWatch } from 'react-hook-form';
import { withMethod } from '#domain/sweep/change-plan.ts';
import { methodTitles, type SweepMethod } from '#domain/sweep/shape.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { startWidth } from '#submit/sweep/sweep-record.ts';
import { Card } from '#ui/Card.tsx';
import { ChoiceInput } from '#ui/field/ChoiceInput.tsx';
import { FieldError } from '#ui/field/FieldFrame.tsx';
import { fieldId } from '#ui/field/field-id.ts';
import { touch } from '#ui/theme/tokens.ts';
import { formatCount } from '#util/format.ts';
import { useCurrentPlan } from '../plan/current-plan.ts';
import { VersionCount } from '../plan/VersionCount.tsx';
import { useChangeSweep } from '../use-change-sweep.ts';
import { ListRows } from './ListRows.tsx';
import { RandomFields } from './RandomFields.tsx';
import { VariedList } from './VariedList.tsx';

const Group = styled('fieldset')({ border: 0, margin: 0, padding: 0, minWidth: 0 });

const Choices = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '6px 20px', marginTop: 4 });

const Choice = styled('label')(({ theme }) => ({
  display: 'flex',
  gap: 8,
  minHeight: 24,
  cursor: 'pointer',
  [touch]: { minHeight: 44, alignItems: 'center' },
  '& small': { fontSize: '0.8125rem', color: theme.vars.palette.inkSoft },
}));

const Legend = styled('legend')({ padding: 0, fontWeight: 520 });

const Soft = styled('p')(({ theme }) => ({ margin: 0, color: theme.vars.palette.inkSoft }));

const Parts = styled('div')({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 14 });

const means: Readonly<Record<SweepMethod, string>> = {
  grid: 'all combinations',
  random: 'random values, from a seed',
  list: 'row by row',
};

const methods = ['grid', 'random', 'list'] as const;
const path = 'sweep.method';

/** Why there are fewer versions than values, where one does not see the plan. */
function LeftOut() {
  const { plan, chosen } = useCurrentPlan();
  const count = plan.points.length - chosen.length;
  if (count === 0) return null;
  return (
    <Soft>
      {count} of {formatCount(plan.points.length, 'version')} left out. The plan in Review says which, and
      why.
    </Soft>
  );
}

function AtOnce() {
  const { chosen } = useCurrentPlan();
  if (chosen.length <= startWidth) return null;
  return <Soft>At most {startWidth} run at once; the page of the sweep lets you change that.</Soft>;
}

/** How the versions follow from the values. */
export function SweepCard() {
  const { control } = useDraftForm();
  const method = useWatch({ control, name: path });
  const { errors } = useFormState({ control, name: 'sweep' });
  const change = useChangeSweep();
  const error = errors.sweep?.method?.message;
  const id = fieldId(path);
  return (
    <Card title="Sweep" count={<VersionCount />} countTone="changed">
      <Parts>
        <VariedList />
        <LeftOut />
        <AtOnce />
        <Group role="radiogroup" aria-describedby={error === undefined ? undefined : `${id}-error`}>
          <Legend>Method</Legend>
          <Choices>
            {methods.map((name) => (
              <Choice key={name}>
                <ChoiceInput
                  type="radio"
                  id={name === method ? id : `${id}-${name}`}
                  name={path}
                  checked={name === method}
                  aria-labelledby={`${id}-${name}-name`}
                  aria-describedby={`${id}-${name}-means`}
                  onChange={() => change((draft) => withMethod(draft, name))}
                />
                <span>
                  <b id={`${id}-${name}-name`}>{methodTitles[name]}</b>{' '}
                  <small id={`${id}-${name}-means`}>{means[name]}</small>
                </span>
              </Choice>
            ))}
          </Choices>
          {error !== undefined && <FieldError id={id}>{error}</FieldError>}
        </Group>
        {method === 'random' && <RandomFields />}
        {method === 'list' && <ListRows />}
      </Parts>
    </Card>
  );
}
