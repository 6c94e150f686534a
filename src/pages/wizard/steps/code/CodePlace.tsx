import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { normalizeObsFile, normalizeObsFolder } from '#domain/obs-path.ts';
import { DraftComboField } from '#pages/wizard/field/DraftComboField.tsx';
import { DraftTextField } from '#pages/wizard/field/DraftTextField.tsx';
import { FieldRows } from '#pages/wizard/field/FieldRows.ts';
import { pathSuggestions } from '#pages/wizard/steps/output/path-suggestions.ts';
import { Varying } from '#pages/wizard/sweep/Varying.tsx';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { Card } from '#ui/Card.tsx';
import { AlgorithmField } from './AlgorithmField.tsx';

const titles = {
  'own-code': 'Engine and files',
  'built-in': 'Algorithm',
  'custom-image': 'Container image',
} as const;

/** What runs: the engine with the paths, the algorithm, or the image. */
export function CodePlace({ above }: { readonly above?: ReactNode }) {
  const { control } = useDraftForm();
  const source = useWatch({ control, name: 'code.source' });
  return (
    <Card title={titles[source]} isOneField={source === 'built-in'} above={above} flush>
      <FieldRows>
        {source === 'own-code' && <OwnCode />}
        {source === 'built-in' && <AlgorithmField />}
        {source === 'custom-image' && <CustomImage />}
      </FieldRows>
    </Card>
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
    <>
      <Varying path="code.ownCode.engineId">
        <DraftComboField name="code.ownCode.engineId" options={engines} failure={catalogue.failed.engines} />
      </Varying>
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
    </>
  );
}

function CustomImage() {
  const { versionList } = useWizard();
  return (
    <>
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
    </>
  );
}
