import { type ClipboardEvent, type KeyboardEvent, memo, Suspense } from 'react';
import { plainParameter } from '#domain/parameters/plain-text.ts';
import { parameterWarnings } from '#domain/parameters/warnings.ts';
import { offeredValues } from '#domain/sweep/offered-values.ts';
import { RowValues } from '#pages/wizard/sweep/sweep-parts.ts';
import { fieldId } from '#ui/field/field-id.ts';
import { CloseIcon, DownIcon, UpIcon } from '#ui/icons.tsx';
import { shortText } from '#ui/text/short-text.ts';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import { Line, ParameterInput } from './ParameterInput.tsx';

export type ParameterPart = 'name' | 'value';

export const parameterPath = <Part extends ParameterPart>(index: number, part: Part) =>
  `code.parameters.${index}.${part}` as const;

/** What a row can do; the same object for all rows and all the time, so that only the row that changes is rendered. */
export interface RowActions {
  readonly onType: (index: number, part: ParameterPart, text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, index: number, part: ParameterPart) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** Removes what is not seen, and makes full-width characters plain. */
  readonly onClean: (index: number) => void;
  readonly onMove: (index: number, by: -1 | 1) => void;
  readonly onRemove: (index: number) => void;
  /** @param before the base version's value; undefined removes the row */
  readonly onRevert: (index: number, before: string | undefined) => void;
  /** Makes a version for each of several values: those that its value names, else for it and others. */
  readonly onVary: (index: number, before: string | undefined) => void;
}

/** The id of a row's button, which takes the focus along when it moves the row. */
export const moveId = (index: number, by: -1 | 1): string =>
  `${fieldId(parameterPath(index, 'name'))}-${by === 1 ? 'down' : 'up'}`;

interface ParameterRowProps {
  readonly index: number;
  readonly name: string;
  readonly value: string;
  readonly isLast: boolean;
  /** The base version's value; undefined where it has none. */
  readonly before: string | undefined;
  /** The place of an earlier row whose name looks the same and is another. */
  readonly alike: number | undefined;
  readonly isRequired: boolean;
  /** Its place among what is varied; undefined where it has one value. */
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
      <div>
        {isChanged && !isVaried && (
          <>
            <span id={wasId} title={before}>
              <span style={visuallyHidden}>Changed, </span>
              <span>
                {before === undefined ? 'new' : 'was '}
                {before === '' && 'empty'}
                {before !== undefined && before !== '' && <code translate="no">{shortText(before)}</code>}
              </span>
            </span>
            <button
              type="button"
              data-link
              aria-description={subject}
              onClick={() => actions.onRevert(index, before)}
            >
              Revert
            </button>
          </>
        )}
        {!isVaried && name.trim() !== '' && offered === undefined && (
          <button type="button" aria-label={`Vary ${name}`} onClick={() => actions.onVary(index, before)}>
            Vary
          </button>
        )}
        {!isVaried && offered !== undefined && (
          <button
            type="button"
            data-link
            aria-description={subject}
            onClick={() => actions.onVary(index, before)}
          >
            Vary: {offered}
          </button>
        )}
        <button
          type="button"
          id={moveId(index, -1)}
          aria-label="Move up"
          title="Move up"
          aria-description={subject}
          disabled={index === 0}
          onClick={() => actions.onMove(index, -1)}
        >
          {upIcon}
        </button>
        <button
          type="button"
          id={moveId(index, 1)}
          aria-label="Move down"
          title="Move down"
          aria-description={subject}
          disabled={isLast}
          onClick={() => actions.onMove(index, 1)}
        >
          {downIcon}
        </button>
        <button
          type="button"
          aria-label={`Remove ${subject}`}
          title="Remove"
          onClick={() => actions.onRemove(index)}
        >
          {removeIcon}
        </button>
      </div>
    </div>
  );
});

// One element for all rows, which is rendered once.
const upIcon = <UpIcon />;
const downIcon = <DownIcon />;
const removeIcon = <CloseIcon />;
