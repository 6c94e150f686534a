import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useFieldArray, useFormState, useWatch } from 'react-hook-form';
import { labelAt } from '#domain/draft/field-table.ts';
import { kindTitles } from '#domain/draft/fields.ts';
import { emptySource } from '#domain/draft/shape.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import { ChangedMark } from '#pages/wizard/field/ChangedMark.tsx';
import { pathSuggestions } from '#pages/wizard/steps/output/path-suggestions.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { FieldError } from '#ui/field/FieldFrame.tsx';
import { fieldId } from '#ui/field/field-id.ts';
import { Segments } from '#ui/field/Segments.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { DatasetFields } from './DatasetFields.tsx';

/** Its fields are rows as those outside it. */
const Source = styled('fieldset')(({ theme }) => ({
  minWidth: 0,
  '&&': { padding: '0 0 6px' },
  marginTop: 8,
  border: 0,
  borderTop: `1px solid ${theme.vars.palette.line}`,
  '& > legend': { float: 'left', width: '100%', padding: '10px 18px 4px', fontWeight: 560 },
  '& > *': { clear: 'both', padding: '6px 18px' },
  '& > button': { marginLeft: 8, padding: '7px 12px' },
}));

const kinds = [
  { value: 'obs', label: kindTitles.obs },
  { value: 'dataset', label: kindTitles.dataset },
] as const;

export function SourceList() {
  const { control, getValues, setValue } = useDraftForm();
  const { fields, append, remove } = useFieldArray({ control, name: 'data.several.sources' });
  const add = () => append({ ...emptySource, kind: getValues('data.several.sources.0.kind') ?? 'obs' });
  const typeAll = () => {
    const kind = getValues('data.several.sources.0.kind');
    for (const [index] of fields.entries())
      setValue(`data.several.sources.${index}.kind`, kind, { shouldDirty: true, shouldValidate: true });
  };
  return (
    <>
      {fields.length > 0 && (
        <Segments
          control={control}
          name="data.several.sources.0.kind"
          label={labelAt('data.several.sources.0.kind')}
          choices={kinds}
          onChosen={typeAll}
        />
      )}
      {fields.map((field, index) => (
        <SourceFields
          key={field.id}
          index={index}
          {...(fields.length > 1 && { onRemove: () => remove(index) })}
        />
      ))}
      <NoSources />
      <div>
        <Button onClick={add}>Add source</Button>
      </div>
      <ChangedMark path="data.several.sources" />
    </>
  );
}

function SourceFields({ index, onRemove }: { readonly index: number; readonly onRemove?: () => void }) {
  const { control } = useDraftForm();
  const { versionList } = useWizard();
  const path = `data.several.sources.${index}` as const;
  const [kind, kindOfAll] = useWatch({ control, name: [`${path}.kind`, 'data.several.sources.0.kind'] });
  return (
    <Source>
      <legend>Source {index + 1}</legend>
      {kind !== kindOfAll && (
        // A link or an import may say so; types cannot be mixed.
        <Segments control={control} name={`${path}.kind`} label={labelAt(`${path}.kind`)} choices={kinds} />
      )}
      {kind === 'obs' ? (
        <TextField
          control={control}
          name={`${path}.dataPath`}
          label={labelAt(`${path}.dataPath`)}
          mono
          suggestions={pathSuggestions(versionList.versions, 'dataPath')}
          onBlurNormalise={normalizeObsFolder}
        />
      ) : (
        <DatasetFields path={path} />
      )}
      {onRemove !== undefined && (
        <Button variant="quiet" onClick={onRemove}>
          Remove source {index + 1}
        </Button>
      )}
    </Source>
  );
}

function NoSources() {
  const { control } = useDraftForm();
  const { errors } = useFormState({ control, name: 'data.several.sources' });
  const message = errors.data?.several?.sources?.message ?? errors.data?.several?.sources?.root?.message;
  return message === undefined ? null : (
    <FieldError id={fieldId('data.several.sources')}>{message}</FieldError>
  );
}
