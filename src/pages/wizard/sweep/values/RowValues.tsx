import type { KeyboardEvent } from 'react';
import { ParameterInput } from '#pages/wizard/parameters/ParameterInput.tsx';
import { fieldId } from '#ui/field/field-id.ts';
import { valuesPath } from '../sweep-steps.ts';
import { MeantHint, SeveralHint } from './MeantHint.tsx';
import { useValues } from './use-values.ts';
import { ValuesFoot } from './ValuesFoot.tsx';

interface RowValuesProps {
  readonly place: number;
  readonly name: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The values of a parameter, in its row. */
export function RowValues({ place, name, onKeyDown }: RowValuesProps) {
  const { text, error, list, meant, onMeant, onType, onPaste, onStop } = useValues(place);
  const isOne = meant === undefined && list.kind === 'values' && list.values.length < 2;
  const hintId = `${fieldId(valuesPath(place))}-hint`;
  return (
    <>
      <ParameterInput
        path={valuesPath(place)}
        label={`Values of ${name}`}
        text={text}
        error={error}
        wasId={undefined}
        warningId={meant !== undefined || isOne ? hintId : undefined}
        isRequired={false}
        onType={onType}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {meant !== undefined && <MeantHint id={hintId} meant={meant} onUse={onMeant} />}
      {isOne && <SeveralHint id={hintId} />}
      <ValuesFoot subject={name} list={list} onStop={onStop} />
    </>
  );
}
