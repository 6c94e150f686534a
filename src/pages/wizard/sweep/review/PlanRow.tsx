import { memo, useState } from 'react';
import type { VariedField } from '#domain/sweep/points.ts';
import { ChoiceInput } from '#ui/field/ChoiceInput.tsx';
import { fieldId } from '#ui/field/field-id.ts';
import { pointPath } from '../sweep-steps.ts';
import type { ValueOption } from '../values/use-value-options.ts';
import { PointNotes } from './PointNotes.tsx';
import { PointValue } from './PointValue.tsx';
import type { PlanRowFacts } from './use-plan-rows.ts';

export interface PlanColumn {
  readonly field: VariedField;
  readonly options: readonly ValueOption[] | undefined;
}

/** The same object for all rows and all the time, so that only the rows that change are rendered. */
export interface PlanActions {
  readonly onTick: (number: number, isTicked: boolean, isEqual: boolean) => void;
  readonly onEdit: (number: number, path: string, value: string) => void;
}

interface PlanRowProps extends PlanRowFacts {
  readonly columns: readonly PlanColumn[];
  readonly hasEstimates: boolean;
  readonly hasNotes: boolean;
  readonly actions: PlanActions;
}

export const PlanRow = memo(function PlanRow(props: PlanRowProps) {
  const { number, isChosen, folder, columns, equal, problem, findings, actions } = props;
  const values: readonly string[] = readTexts(props.values);
  const id = fieldId(pointPath(number));
  const notesId = `${id}-notes`;
  const isNoted = equal !== undefined || problem !== undefined || findings.length > 0;
  return (
    <tr data-left={!isChosen || undefined}>
      <th scope="row" data-header="#">
        <label htmlFor={id}>
          <Tick
            id={id}
            isChosen={isChosen}
            label={`Create version #${number}`}
            describedBy={isNoted ? notesId : undefined}
            onChange={(isTicked) => actions.onTick(number, isTicked, equal !== undefined)}
          />
          <span>#{number}</span>
        </label>
      </th>
      {columns.map(({ field, options }, index) => (
        <td key={field.path} data-header={field.label}>
          <PointValue
            label={`${field.label} of version #${number}`}
            value={values[index] ?? ''}
            isInvalid={problem !== undefined}
            describedBy={problem === undefined ? undefined : notesId}
            options={options}
            onChange={(value) => actions.onEdit(number, field.path, value)}
          />
        </td>
      ))}
      <td data-header="Output folder" translate="no">
        <code>{folder}</code>
      </td>
      {props.hasEstimates && (
        <>
          <td data-header="Duration" className="figures">
            {props.duration}
          </td>
          <td data-header="GPU-hours" className="figures">
            {props.gpuHours}
          </td>
        </>
      )}
      {props.hasNotes && (
        <td data-header="Notes">
          {isNoted && (
            <div id={notesId}>
              <PointNotes equal={equal} isChosen={isChosen} problem={problem} findings={findings} />
            </div>
          )}
        </td>
      )}
    </tr>
  );
});

const readTexts = (json: string): string[] => JSON.parse(json);

interface TickProps {
  readonly id: string;
  readonly isChosen: boolean;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly onChange: (isTicked: boolean) => void;
}

/** It follows the press at once, and the plan when that has followed. */
function Tick({ id, isChosen, label, describedBy, onChange }: TickProps) {
  const [pressed, setPressed] = useState({ isChosen, isTicked: isChosen });
  if (pressed.isChosen !== isChosen) setPressed({ isChosen, isTicked: isChosen });
  return (
    <ChoiceInput
      type="checkbox"
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      checked={pressed.isTicked}
      onChange={(event) => {
        setPressed({ isChosen, isTicked: event.target.checked });
        onChange(event.target.checked);
      }}
    />
  );
}
