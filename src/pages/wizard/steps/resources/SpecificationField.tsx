import InputBase from '@mui/material/InputBase';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useId, useState } from 'react';
import { useController } from 'react-hook-form';
import type { Specification } from '#domain/catalogue.ts';
import { draftField } from '#domain/draft/field-table.ts';
import { ChangedMark } from '#pages/wizard/field/ChangedMark.tsx';
import { VaryButton } from '#pages/wizard/sweep/VaryButton.tsx';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { BelowField, FieldError } from '#ui/field/FieldFrame.tsx';
import { fieldId } from '#ui/field/field-id.ts';
import { TextField } from '#ui/field/TextField.tsx';
import { SpecificationOption } from './SpecificationOption.tsx';
import { isSpecificationShown, type SpecificationKind } from './shown-specifications.ts';
import { Below, Frame, Head, Loading, Scroll } from './specification-parts.ts';

const path = 'resources.publicPool.specId';
const { label } = draftField(path);

/** From so many specifications on, they can be searched. */
const searchable = 12;

export function SpecificationField() {
  const { catalogue } = useWizard();
  const { specifications } = catalogue.lists;
  const failure = catalogue.failed.specifications;
  const [kind, setKind] = useState<SpecificationKind>('all');
  const [words, setWords] = useState('');
  const labelId = useId();
  if (failure !== undefined) return <TypedSpecification failure={failure} />;
  return (
    <Frame>
      <Head>
        <b id={labelId}>{label}</b>
        {(specifications?.length ?? 0) > searchable && (
          <InputBase
            placeholder="Search, such as v100"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            inputProps={{ 'aria-label': 'Search specifications', type: 'search' }}
          />
        )}
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label="Show specifications"
          value={kind}
          onChange={(_event, next: SpecificationKind | null) => setKind(next ?? 'all')}
        >
          <ToggleButton value="all">All</ToggleButton>
          <ToggleButton value="CPU">CPU</ToggleButton>
          <ToggleButton value="GPU">GPU</ToggleButton>
        </ToggleButtonGroup>
        <VaryButton path={path} />
      </Head>
      {specifications === undefined ? (
        <Loading>Loading the list …</Loading>
      ) : (
        <Options
          labelId={labelId}
          all={specifications}
          isWanted={(specification) => isSpecificationShown(specification, kind, words)}
        />
      )}
    </Frame>
  );
}

interface OptionsProps {
  readonly labelId: string;
  readonly all: readonly Specification[];
  readonly isWanted: (specification: Specification) => boolean;
}

function Options({ labelId, all, isWanted }: OptionsProps) {
  const { control } = useDraftForm();
  const { field, fieldState } = useController({ control, name: path });
  const error = fieldState.error?.message;
  // What is chosen is seen, whatever is searched for.
  const shown = all.filter((specification) => specification.id === field.value || isWanted(specification));
  const entry = shown.some(({ id }) => id === field.value)
    ? field.value
    : shown.find(({ soldOut }) => !soldOut)?.id;
  return (
    <>
      <Scroll
        role="radiogroup"
        aria-labelledby={labelId}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${fieldId(path)}-error`}
      >
        {shown.map((specification) => (
          <SpecificationOption
            key={specification.id}
            specification={specification}
            name={field.name}
            isChosen={specification.id === field.value}
            inputId={specification.id === entry ? fieldId(path) : `${fieldId(path)}-${specification.id}`}
            inputRef={specification.id === entry ? field.ref : null}
            onChoose={() => field.onChange(specification.id)}
            onBlur={field.onBlur}
          />
        ))}
        {shown.length === 0 && <Loading>No matches. Show all, or shorten the search.</Loading>}
      </Scroll>
      <Below>
        {error !== undefined && <FieldError id={fieldId(path)}>{error}</FieldError>}
        {field.value !== '' && all.every(({ id }) => id !== field.value) && (
          <BelowField>Specification {field.value} is not in the list.</BelowField>
        )}
        <ChangedMark path={path} />
      </Below>
    </>
  );
}

function TypedSpecification({ failure }: { readonly failure: string }) {
  const { control } = useDraftForm();
  return (
    <TextField
      control={control}
      name={path}
      label={label}
      mono
      inputMode="numeric"
      help={`${failure} Enter the ID.`}
      below={<ChangedMark path={path} />}
    />
  );
}
