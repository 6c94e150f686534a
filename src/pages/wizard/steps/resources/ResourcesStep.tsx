import { useWatch } from 'react-hook-form';
import { findListed } from '#domain/draft/schema/rules.ts';
import { ExpectedDuration } from '#pages/wizard/duration/ExpectedDuration.tsx';
import { DraftChoiceField } from '#pages/wizard/field/DraftChoiceField.tsx';
import { DraftTextField } from '#pages/wizard/field/DraftTextField.tsx';
import { FieldRows } from '#pages/wizard/field/FieldRows.ts';
import { Varying } from '#pages/wizard/sweep/Varying.tsx';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { CardFrame } from '#ui/Card.tsx';
import { SpecificationField } from './SpecificationField.tsx';

const pools = {
  public: 'A specification from the list',
  dedicated: 'Workers reserved for you',
} as const;

export function ResourcesStep() {
  const { control } = useDraftForm();
  const pool = useWatch({ control, name: 'resources.pool' });
  return (
    <>
      <CardFrame>
        <FieldRows>
          <DraftChoiceField name="resources.pool" descriptions={pools} />
          {pool === 'public' ? (
            <Varying path="resources.publicPool.specId" hasOwnButton>
              <SpecificationField />
            </Varying>
          ) : (
            <DraftTextField
              name="resources.dedicatedPool.poolId"
              mono
              help="As shown in the console, such as pool9928813f."
              onBlurNormalise={(text) => text.trim()}
            />
          )}
          <Varying path="resources.workers">
            <Workers />
          </Varying>
        </FieldRows>
      </CardFrame>
      <ExpectedDuration />
    </>
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
