import { useWatch } from 'react-hook-form';
import { type DraftSource, emptySource, type VersionDraft } from '#domain/draft/shape.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import { DraftChoiceField } from '#pages/wizard/field/DraftChoiceField.tsx';
import { DraftTextField } from '#pages/wizard/field/DraftTextField.tsx';
import { FieldRows } from '#pages/wizard/field/FieldRows.ts';
import { pathSuggestions } from '#pages/wizard/steps/output/path-suggestions.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { CardFrame } from '#ui/Card.tsx';
import { DatasetFields } from './DatasetFields.tsx';
import { SourceList } from './SourceList.tsx';

const sources = {
  obs: 'One folder in a bucket',
  dataset: 'A published dataset version',
  several: 'Several folders or datasets',
} as const;

type Data = VersionDraft['data'];

/** Multiple sources start with the current single source; sources entered before stay. */
function firstSources(chosen: Data['source'], { obs, dataset, several }: Data): Data['several']['sources'] {
  if (!several.sources.every(isBlankSource)) return several.sources;
  return chosen === 'dataset'
    ? [{ ...emptySource, ...dataset, kind: 'dataset' }]
    : [{ ...emptySource, ...obs, kind: 'obs' }];
}

const isBlankSource = ({ dataPath, datasetId, datasetVersionId }: DraftSource): boolean =>
  [dataPath, datasetId, datasetVersionId].every((text) => text.trim() === '');

export function DataStep() {
  const { control, getValues, setValue } = useDraftForm();
  const { versionList } = useWizard();
  const source = useWatch({ control, name: 'data.source' });
  return (
    <CardFrame>
      <FieldRows>
        <DraftChoiceField
          name="data.source"
          descriptions={sources}
          onChosen={(chosen) => {
            if (chosen === 'several')
              setValue('data.several.sources', firstSources(source, getValues('data')), {
                shouldDirty: true,
              });
          }}
        />
        {source === 'obs' && (
          <DraftTextField
            name="data.obs.dataPath"
            mono
            help="Passed to the code as data_url."
            suggestions={pathSuggestions(versionList.versions, 'dataPath')}
            onBlurNormalise={normalizeObsFolder}
          />
        )}
        {source === 'dataset' && <DatasetFields path="data.dataset" />}
        {source === 'several' && <SourceList />}
      </FieldRows>
    </CardFrame>
  );
}
