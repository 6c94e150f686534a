import { useWatch } from 'react-hook-form';
import { findListed } from '#domain/draft/schema/rules.ts';
import { ExpectedDuration } from '#pages/wizard/duration/ExpectedDuration.tsx';
import { DraftChoiceField } from '#pages/wizard/field/DraftChoiceField.tsx';
import { DraftTextField } from '#pages/wizard/field/DraftTextField.tsx';
import { useVaried } from '#pages/wizard/sweep/use-varied.ts';
import { Varying } from '#pages/wizard/sweep/Varying.tsx';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { Card } from '#ui/Card.tsx';
import { SpecificationField } from './SpecificationField.tsx';

const pools = {
  public: 'A specification from the list',
  dedicated: 'Workers reserved for you',
} as const;

const specPath = 'resources.publicPool.specId';

export function ResourcesStep() {
  const { control } = useDraftForm();
  const pool = useWatch({ control, name: 'resources.pool' });
  return (
    <>
      <Card title="Pool">
        <DraftChoiceField name="resources.pool" descriptions={pools} />
      </Card>
      {pool === 'public' ? (
        <Specification />
      ) : (
        <Card title="Dedicated pool">
          <DraftTextField
            name="resources.dedicatedPool.poolId"
            mono
            help="As shown in the console, such as pool9928813f."
            onBlurNormalise={(text) => text.trim()}
          />
        </Card>
      )}
      <Card title="Workers" isOneField>
        <Varying path="resources.workers">
          <Workers />
        </Varying>
      </Card>
      <ExpectedDuration />
    </>
  );
}

function Specification() {
  const isVaried = useVaried().some(({ path }) => path === specPath);
  if (!isVaried) return <SpecificationField />;
  return (
    <Card title="Specification" isOneField>
      <Varying path={specPath}>
        <SpecificationField />
      </Varying>
    </Card>
  );
}

function Workers() {
  const { control } = useDraftForm();
  const { catalogue } = useWizard();
  const [pool, specId] = useWatch({ control, name: ['resources.pool', 'resources.publicPool.specId'] });
  const specification = findListed(catalogue.lists.specifications, specId);
  const most = pool === 'dedicated' ? undefined : specification?.maxWorkers;
  const help =
    most === undefined
      ? '1 for standalone, more for distributed training.'
      : most === 1
        ? 'This specification allows 1 worker only.'
        : `1 to ${most}. 1 for standalone, more for distributed training.`;
  return (
    <DraftTextField
      name="resources.workers"
      inputMode="numeric"
      mono
      help={help}
      onBlurNormalise={(text) => text.trim()}
    />
  );
}
