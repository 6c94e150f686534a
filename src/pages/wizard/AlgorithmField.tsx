import Button from '@mui/material/Button';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Algorithm } from '#domain/catalogue.ts';
import type { Parameter } from '#domain/training-version.ts';
import { ComboField } from '#ui/ComboField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { formatCount } from '#util/format.ts';
import { ChangedMark } from './ChangedMark.tsx';
import { useDraftForm, useWizard } from './wizard-context.ts';

/** Choosing an algorithm adds its parameters that are missing; what was typed stays, and one press takes it back. */
export function AlgorithmField() {
  const { control, getValues, setValue } = useDraftForm();
  const { catalogue } = useWizard();
  const { algorithms } = catalogue.lists;
  const [before, setBefore] = useState<readonly Parameter[]>();
  const [added, setAdded] = useState<readonly string[]>([]);

  const addMissing = (id: string) => {
    const algorithm = algorithms?.find((entry) => entry.id === id);
    if (algorithm === undefined) return;
    const present = getValues('code.parameters');
    const missing = algorithm.parameters.filter(({ name }) =>
      present.every((parameter) => parameter.name !== name),
    );
    setBefore(missing.length === 0 ? undefined : present);
    setAdded(missing.map(({ name }) => name));
    if (missing.length > 0)
      setValue('code.parameters', [...present, ...missing.map(({ name, value }) => ({ name, value }))], {
        shouldDirty: true,
      });
  };

  const undo = () => {
    if (before !== undefined) setValue('code.parameters', [...before], { shouldDirty: true });
    setBefore(undefined);
  };

  return (
    <>
      <ComboField
        control={control}
        name="code.builtIn.algorithmId"
        label="Algorithm"
        options={algorithms?.map((algorithm) => ({
          id: algorithm.id,
          group: algorithm.usage,
          primary: algorithm.name,
          secondary: `${algorithm.precision} · ${algorithm.dataFormat} · ${algorithm.engine}`,
        }))}
        failure={catalogue.failed.algorithms}
        onChosen={addMissing}
        below={<ChangedMark path="code.builtIn.algorithmId" />}
      />
      {before !== undefined && (
        <Notice
          kind="info"
          title={`${formatCount(added.length, 'parameter')} added: ${added.join(', ')}.`}
          action={<Button onClick={undo}>Undo</Button>}
        />
      )}
      <RequiredParameters algorithms={algorithms} />
    </>
  );
}

function RequiredParameters({ algorithms }: { readonly algorithms: readonly Algorithm[] | undefined }) {
  const { control } = useDraftForm();
  const id = useWatch({ control, name: 'code.builtIn.algorithmId' });
  const required =
    algorithms?.find((entry) => entry.id === id)?.parameters.filter((parameter) => parameter.required) ?? [];
  if (required.length === 0) return null;
  return (
    <p>
      Needs a value for{' '}
      {required.map(({ name }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <code>{name}</code>
        </span>
      ))}
      .
    </p>
  );
}
