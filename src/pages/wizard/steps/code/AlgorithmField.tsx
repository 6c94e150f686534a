import { useWatch } from 'react-hook-form';
import type { Algorithm } from '#domain/catalogue.ts';
import { findListed } from '#domain/draft/schema/rules.ts';
import { DraftComboField } from '#pages/wizard/field/DraftComboField.tsx';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { useFollowAlgorithm } from './use-follow-algorithm.ts';

/** The running parameters follow the choice; what was typed stays, and one press takes it back. */
export function AlgorithmField() {
  const { catalogue } = useWizard();
  const { algorithms } = catalogue.lists;
  const follow = useFollowAlgorithm();

  return (
    <>
      <DraftComboField
        name="code.builtIn.algorithmId"
        options={algorithms?.map((algorithm) => ({
          id: algorithm.id,
          group: algorithm.usage,
          primary: algorithm.name,
          secondary: `${algorithm.precision} · ${algorithm.dataFormat} · ${algorithm.engine}`,
        }))}
        failure={catalogue.failed.algorithms}
        onChosen={(id, former) => follow(former, id)}
      />
      <RequiredParameters algorithms={algorithms} />
    </>
  );
}

function RequiredParameters({ algorithms }: { readonly algorithms: readonly Algorithm[] | undefined }) {
  const { control } = useDraftForm();
  const id = useWatch({ control, name: 'code.builtIn.algorithmId' });
  const required = findListed(algorithms, id)?.parameters.filter((parameter) => parameter.required) ?? [];
  if (required.length === 0) return null;
  return (
    <p>
      Needs a value for{' '}
      {required.map(({ name }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <code translate="no">{name}</code>
        </span>
      ))}
      .
    </p>
  );
}
