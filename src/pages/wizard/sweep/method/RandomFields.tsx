import InputBase from '@mui/material/InputBase';
import { styled } from '@mui/material/styles';
import { useFormState, useWatch } from 'react-hook-form';
import { vary, withRandom } from '#domain/sweep/change-plan.ts';
import { maxPoints } from '#domain/sweep/limits.ts';
import { readValues } from '#domain/sweep/value-list.ts';
import { variedLabel } from '#domain/sweep/varied.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { describedBy, FieldFrame } from '#ui/field/FieldFrame.tsx';
import { fieldId } from '#ui/field/field-id.ts';
import { monoInput } from '#ui/theme/theme-controls.ts';
import { useChangeSweep } from '../use-change-sweep.ts';
import { useVaried } from '../use-varied.ts';
import { Scale } from './Scale.tsx';

const Pair = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
  gap: 16,
  alignItems: 'start',
});

/** How many points are drawn, from which seed, and how from each range. */
export function RandomFields() {
  const change = useChangeSweep();
  return (
    <Pair>
      <RandomField part="count" label="Versions" help={`1 to ${maxPoints}`} />
      <RandomField part="seed" label="Seed" help="The same seed gives the same values." />
      {useVaried().map(({ path, values }) => {
        const list = readValues(values);
        if (list.kind !== 'open') return null;
        const { from, to, scale } = list.range;
        return (
          <Scale
            key={path}
            label={`Scale of ${variedLabel(path)}`}
            scale={scale}
            onChoose={(chosen) => {
              const range = `${from.text}..${to.text}${chosen === 'log' ? ' log' : ''}`;
              change((draft) => vary(draft, path, range));
            }}
          />
        );
      })}
    </Pair>
  );
}

interface RandomFieldProps {
  readonly part: 'count' | 'seed';
  readonly label: string;
  readonly help: string;
}

function RandomField({ part, label, help }: RandomFieldProps) {
  const { control } = useDraftForm();
  const text = useWatch({ control, name: `sweep.random.${part}` });
  const { errors } = useFormState({ control, name: 'sweep' });
  const change = useChangeSweep();
  const error = errors.sweep?.random?.[part]?.message;
  const id = fieldId(`sweep.random.${part}`);
  return (
    <FieldFrame id={id} label={label} help={help} error={error}>
      <InputBase
        id={id}
        fullWidth
        value={text}
        error={error !== undefined}
        sx={monoInput}
        inputProps={{
          inputMode: 'numeric',
          autoComplete: 'off',
          'aria-describedby': describedBy(id, { help, error }),
          'aria-invalid': error !== undefined,
        }}
        onChange={(event) => change((draft) => withRandom(draft, { [part]: event.target.value }))}
      />
    </FieldFrame>
  );
}
