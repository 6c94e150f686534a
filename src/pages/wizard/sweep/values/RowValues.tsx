import type { KeyboardEvent } from 'react';
import { ParameterInput } from '#pages/wizard/parameters/ParameterInput.tsx';
import { valuesPath } from '../sweep-steps.ts';
import { useValues } from './use-values.ts';
import { ValuesFoot } from './ValuesFoot.tsx';

interface RowValuesProps {
  readonly place: number;
  readonly name: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The values of a parameter, in its row. */
export function RowValues({ place, name, onKeyDown }: RowValuesProps) {
  const { text, error, list, onType, onPaste, onStop } = useValues(place);
  return (
    <>
      <ParameterInput
        path={valuesPath(place)}
        label={`Values of ${name}`}
        text={text}
        error={error}
        wasId={undefined}
        warningId={undefined}
        isRequired={false}
        onType={onType}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <ValuesFoot subject={name} list={list} onStop={onStop} />
    </>
  );
}
