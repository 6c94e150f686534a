import { useWatch } from 'react-hook-form';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import { DraftChoiceField } from '#pages/wizard/field/DraftChoiceField.tsx';
import { DraftTextField } from '#pages/wizard/field/DraftTextField.tsx';
import { pathSuggestions } from '#pages/wizard/steps/output/path-suggestions.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { Card } from '#ui/Card.tsx';
import { DatasetFields } from './DatasetFields.tsx';
import { SourceList } from './SourceList.tsx';

const sources = {
  obs: 'One folder in a bucket',
  dataset: 'A published dataset version',
  several: 'Several folders or datasets',
} as const;

export function DataStep() {
  const { control } = useDraftForm();
  const { versionList } = useWizard();
  const source = useWatch({ control, name: 'data.source' });
  return (
    <>
      <Card title="Data source">
        <DraftChoiceField name="data.source" descriptions={sources} />
      </Card>
      {source === 'several' ? (
        <SourceList />
      ) : (
        <Card title="Input data">
          {source === 'obs' ? (
            <DraftTextField
              name="data.obs.dataPath"
              mono
              help="Passed to the code as data_url."
              suggestions={pathSuggestions(versionList.versions, 'dataPath')}
              onBlurNormalise={normalizeObsFolder}
            />
          ) : (
            <DatasetFields path="data.dataset" />
          )}
        </Card>
      )}
    </>
  );
}
