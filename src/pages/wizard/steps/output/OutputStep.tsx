import { useWatch } from 'react-hook-form';
import { draftField } from '#domain/draft/field-table.ts';
import { maxDescriptionCharacters } from '#domain/draft/schema/output.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import { DraftTextField } from '#pages/wizard/field/DraftTextField.tsx';
import { FieldRows } from '#pages/wizard/field/FieldRows.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { CardFrame } from '#ui/Card.tsx';
import { CheckboxField } from '#ui/field/CheckboxField.tsx';
import { PathText } from '#ui/PathText.tsx';
import { pathSuggestions } from './path-suggestions.ts';

export function OutputStep() {
  const { versionList, base } = useWizard();
  return (
    <CardFrame>
      <FieldRows>
        <DraftTextField
          name="output.outputPath"
          mono
          help="Passed to the code as train_url."
          suggestions={pathSuggestions(versionList.versions, 'outputPath')}
          onBlurNormalise={normalizeObsFolder}
        />
        <NewSubfolder />
        <DraftTextField
          name="output.logPath"
          mono
          optional
          suggestions={pathSuggestions(versionList.versions, 'logPath')}
          onBlurNormalise={normalizeObsFolder}
        />
        <DraftTextField
          name="output.jobDescription"
          optional
          rows={2}
          counted={maxDescriptionCharacters}
          help={`Describes the job ${base.jobName}, not this version. Sent only if you change it; left blank, it stays unchanged.`}
        />
      </FieldRows>
    </CardFrame>
  );
}

function NewSubfolder() {
  const { control } = useDraftForm();
  const { versionSubfolder } = useWizard();
  const [isNewSubfolder, path] = useWatch({ control, name: ['output.freshFolder', 'output.outputPath'] });
  return (
    <CheckboxField
      control={control}
      name="output.freshFolder"
      label={draftField('output.freshFolder').label}
      help="Nothing is overwritten; each version gets its own folder."
      below={
        isNewSubfolder && path !== '' ? (
          <PathText>{normalizeObsFolder(path) + versionSubfolder}</PathText>
        ) : undefined
      }
    />
  );
}
