import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { DraftComboField } from '#pages/wizard/field/DraftComboField.tsx';
import { Varying } from '#pages/wizard/sweep/Varying.tsx';
import { useDatasetVersions } from '#pages/wizard/use-catalogue.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { formatCount } from '#util/format.ts';

interface DatasetFieldsProps {
  readonly path: 'data.dataset' | `data.several.sources.${number}`;
}

/** A dataset and one of its versions; choosing another dataset clears the version. */
export function DatasetFields({ path }: DatasetFieldsProps) {
  const { control, setValue } = useDraftForm();
  const { projectId, catalogue } = useWizard();
  const datasetId = useWatch({ control, name: `${path}.datasetId` });
  const { versions, failure } = useDatasetVersions(projectId, datasetId);
  return (
    <>
      <DraftComboField
        name={`${path}.datasetId`}
        options={catalogue.lists.datasets?.map(({ id, name }) => ({ id, primary: name, secondary: id }))}
        failure={catalogue.failed.datasets}
        onChosen={() => setValue(`${path}.datasetVersionId`, '', { shouldDirty: true })}
      />
      <MaybeVarying path={path}>
        <DraftComboField
          name={`${path}.datasetVersionId`}
          help={datasetId === '' ? 'Choose the dataset first.' : undefined}
          options={versions
            ?.filter(({ usable }) => usable)
            .map(({ id, name, current, sampleCount }) => ({
              id,
              primary: current ? `${name} (current)` : name,
              secondary: sampleCount === null ? id : formatCount(sampleCount, 'sample'),
            }))}
          failure={failure}
        />
      </MaybeVarying>
    </>
  );
}

/** Of several sources none is varied. */
function MaybeVarying({ path, children }: DatasetFieldsProps & { readonly children: ReactNode }) {
  if (path !== 'data.dataset') return children;
  return <Varying path="data.dataset.datasetVersionId">{children}</Varying>;
}
