import type { VaryableField } from '#domain/sweep/varied.ts';
import { ChosenValues } from './ChosenValues.tsx';
import { TypedValues } from './TypedValues.tsx';
import { useValueOptions } from './use-value-options.ts';

interface FieldValuesProps {
  readonly path: VaryableField;
  readonly place: number;
}

/** The values of a field: chosen from the list of the project, or typed where there is none. */
export function FieldValues({ path, place }: FieldValuesProps) {
  const { options, failure } = useValueOptions(path);
  return options === undefined ? (
    <TypedValues path={path} place={place} help={failure} />
  ) : (
    <ChosenValues path={path} place={place} options={options} />
  );
}
