import { useWatch } from 'react-hook-form';
import { normalizeObsFile, normalizeObsFolder } from '#domain/obs-path.ts';
import { DraftChoiceField } from '#pages/wizard/field/DraftChoiceField.tsx';
import { DraftComboField } from '#pages/wizard/field/DraftComboField.tsx';
import { DraftTextField } from '#pages/wizard/field/DraftTextField.tsx';
import { Fields, Pair } from '#pages/wizard/field/Fields.ts';
import { ParameterTable } from '#pages/wizard/parameters/ParameterTable.tsx';
import { pathSuggestions } from '#pages/wizard/steps/output/path-suggestions.ts';
import { SweepSection } from '#pages/wizard/sweep/SweepSection.tsx';
import { Varying } from '#pages/wizard/sweep/Varying.tsx';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { Card } from '#ui/Card.tsx';
import { AlgorithmField } from './AlgorithmField.tsx';
import { useFollowAlgorithm } from './use-follow-algorithm.ts';
import { useStartEngine } from './use-start-engine.ts';

const sources = {
  'own-code': 'Your boot file, run by an engine',
  'built-in': 'An algorithm of ModelArts',
  'custom-image': 'Your container image and command',
} as const;

export function CodeStep() {
  const { control } = useDraftForm();
  const [source, algorithmId] = useWatch({ control, name: ['code.source', 'code.builtIn.algorithmId'] });
  const follow = useFollowAlgorithm();
  const startEngine = useStartEngine();
  const algorithmOf = (chosen: string) => (chosen === 'built-in' ? algorithmId : undefined);
  return (
    <>
      <Card title="Code source">
        <DraftChoiceField
          name="code.source"
          descriptions={sources}
          onChosen={(chosen) => {
            follow(algorithmOf(source), algorithmOf(chosen));
            startEngine(chosen);
          }}
        />
      </Card>
      <ParameterTable />
      <SweepSection />
      {source === 'own-code' && <OwnCode />}
      {source === 'built-in' && (
        <Card title="Algorithm" isOneField>
          <AlgorithmField />
        </Card>
      )}
      {source === 'custom-image' && <CustomImage />}
    </>
  );
}

function OwnCode() {
  const { getValues } = useDraftForm();
  const { versionList, catalogue } = useWizard();
  const engines = catalogue.lists.engines?.map(({ id, name, version }) => ({
    id,
    group: name,
    primary: version,
    secondary: name,
  }));
  return (
    <Card title="Code">
      <Fields>
        <Varying path="code.ownCode.engineId">
          <DraftComboField
            name="code.ownCode.engineId"
            options={engines}
            failure={catalogue.failed.engines}
          />
        </Varying>
        <Pair>
          <DraftTextField
            name="code.ownCode.codeDirectory"
            mono
            suggestions={pathSuggestions(versionList.versions, 'codeDirectory')}
            onBlurNormalise={normalizeObsFolder}
          />
          <DraftTextField
            name="code.ownCode.bootFile"
            mono
            suggestions={pathSuggestions(versionList.versions, 'bootFile')}
            onBlurNormalise={(text) => normalizeObsFile(text, getValues('code.ownCode.codeDirectory'))}
          />
        </Pair>
      </Fields>
    </Card>
  );
}

function CustomImage() {
  const { versionList } = useWizard();
  return (
    <Card title="Container image">
      <Fields>
        <DraftTextField
          name="code.customImage.image"
          mono
          help="host/organisation/name:tag, without https://"
          suggestions={pathSuggestions(versionList.versions, 'image')}
          onBlurNormalise={(text) => text.trim()}
        />
        <DraftTextField name="code.customImage.command" mono rows={3} />
        <DraftTextField
          name="code.customImage.codeDirectory"
          mono
          optional
          help="Copied into the container."
          suggestions={pathSuggestions(versionList.versions, 'codeDirectory')}
          onBlurNormalise={normalizeObsFolder}
        />
      </Fields>
    </Card>
  );
}
