import { memo, Suspense } from 'react';
import { plainParameter } from '#domain/parameters/plain-text.ts';
import { parameterWarnings } from '#domain/parameters/warnings.ts';
import { offeredValues } from '#domain/sweep/offered-values.ts';
import { RowValues } from '#pages/wizard/sweep/sweep-parts.ts';
import { fieldId } from '#ui/field/field-id.ts';
import { Line, ParameterInput } from './ParameterInput.tsx';
import { RowTools } from './RowTools.tsx';
import { type ParameterPart, parameterPath, type RowActions } from './row-actions.ts';

interface ParameterRowProps {
  readonly index: number;
  readonly name: string;
  readonly value: string;
  readonly isLast: boolean;
  /** The base version's value; undefined if it has none. */
  readonly before: string | undefined;
  /** The place of an earlier row whose name looks the same and is another. */
  readonly alike: number | undefined;
  readonly isRequired: boolean;
  /** Its place among what is varied; undefined if it has one value. */
  readonly variedAt: number | undefined;
  readonly nameError: string | undefined;
  readonly valueError: string | undefined;
  readonly actions: RowActions;
}

export const ParameterRow = memo(function ParameterRow(props: ParameterRowProps) {
  const { index, name, value, isLast, before, alike, isRequired, variedAt, nameError, valueError, actions } =
    props;
  const subject = name.trim() === '' ? `parameter ${index + 1}` : name;
  const warnings = [
    ...(alike === undefined
      ? []
      : [`The name looks the same as that of parameter ${alike + 1}, but is different.`]),
    ...parameterWarnings({ name, value }),
  ];
  const plain = plainParameter({ name, value });
  const canBePlain = name.trim() !== '' && (plain.name !== name || plain.value !== value);
  const isVaried = variedAt !== undefined;
  const isChanged = isVaried || before !== value;
  const offered = isChanged && name.trim() !== '' ? offeredValues(value) : undefined;
  const warningId = `${fieldId(parameterPath(index, 'name'))}-warning`;
  const wasId = `${fieldId(parameterPath(index, 'value'))}-was`;
  const input = (part: ParameterPart, label: string, text: string, error: string | undefined) => (
    <ParameterInput
      path={parameterPath(index, part)}
      label={label}
      text={text}
      error={error}
      warningId={warnings.length > 0 ? warningId : undefined}
      wasId={part === 'value' && isChanged ? wasId : undefined}
      isRequired={part === 'name' && isRequired}
      onType={(typed) => actions.onType(index, part, typed)}
      onKeyDown={(event) => actions.onKeyDown(event, index, part)}
      onPaste={actions.onPaste}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: stretches stand between the list and its items
    <div role="listitem" data-changed={isChanged || undefined}>
      <div>{input('name', `Name of parameter ${index + 1}`, name, nameError)}</div>
      <div>
        {isVaried ? (
          <Suspense fallback={null}>
            <RowValues
              place={variedAt}
              name={name}
              onKeyDown={(event) => actions.onKeyDown(event, index, 'value')}
            />
          </Suspense>
        ) : (
          input('value', `Value of ${subject}`, value, valueError)
        )}
        {warnings.length > 0 && (
          <Line id={warningId} kind="warning">
            {warnings.join(' ')}
          </Line>
        )}
        {canBePlain && (
          <p>
            <button type="button" aria-description={subject} onClick={() => actions.onClean(index)}>
              Remove special characters
            </button>
          </p>
        )}
      </div>
      <RowTools {...{ index, name, before, isLast, subject, isChanged, isVaried, offered, wasId, actions }} />
    </div>
  );
});
