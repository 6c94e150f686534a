import { useWatch } from 'react-hook-form';
import { dataTitles } from '#domain/draft/fields.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import { DraftTextField } from '#pages/wizard/field/DraftTextField.tsx';
import { pathSuggestions } from '#pages/wizard/steps/output/path-suggestions.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { Card } from '#ui/Card.tsx';
import { RadioCards } from '#ui/field/RadioCards.tsx';
import { DatasetFields } from './DatasetFields.tsx';
import { SourceList } from './SourceList.tsx';

const sources = [
  { value: 'obs', label: dataTitles.obs, description: 'one folder in a bucket' },
  { value: 'dataset', label: dataTitles.dataset, description: 'a published version of it' },
  { value: 'several', label: dataTitles.several, description: 'folders or datasets together' },
] as const;

export function DataStep() {
  const { control } = useDraftForm();
  const { versionList } = useWizard();
  const source = useWatch({ control, name: 'data.source' });
  return (
    <>
      <Card title="Data source">
        <RadioCards control={control} name="data.source" label="Data source" labelHidden choices={sources} />
      </Card>
      {source === 'several' ? (
        <SourceList />
      ) : (
        <Card title="Where the data is">
          {source === 'obs' ? (
            <DraftTextField
              name="data.obs.dataPath"
              mono
              help="The code reads it as data_url."
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
