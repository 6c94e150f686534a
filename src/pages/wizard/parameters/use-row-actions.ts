import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { Parameter } from '#domain/parameters/parameter.ts';
import { plainParameter } from '#domain/parameters/plain-text.ts';
import { offeredValues } from '#domain/sweep/offered-values.ts';
import { type CarriedPlan, renamePlan } from '#domain/sweep/parameter-edits.ts';
import { readValues, writeValues } from '#domain/sweep/value-list.ts';
import { parameterPath as variedPath } from '#domain/sweep/varied.ts';
import { useDraftEdits } from '#pages/wizard/draft/draft-edits.ts';
import { valuesPath } from '#pages/wizard/sweep/sweep-steps.ts';
import { useStartVarying } from '#pages/wizard/sweep/use-sweep-edit.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { fieldId } from '#ui/field/field-id.ts';
import { isComposing } from '#ui/is-composing.ts';
import { isSeveral } from './paste-text.ts';
import { moveId, type ParameterPart, parameterPath, type RowActions } from './row-actions.ts';

interface TableActions extends RowActions {
  readonly onAdd: () => void;
}

/**
 * What the rows do, and where the focus is after it.
 * @param onPasteLines several lines or cells were pasted into a field
 * @param addButton takes the focus when there is no row left
 */
export function useRowActions(
  onPasteLines: (text: string) => void,
  addButton: RefObject<HTMLButtonElement | null>,
): TableActions {
  const { getValues, setValue } = useDraftForm();
  const { editParameters } = useDraftEdits();
  const startVarying = useStartVarying();

  return useMemo(() => {
    let carried: CarriedPlan | undefined;
    const read = (): readonly Parameter[] => getValues('code.parameters');
    const variedAt = (name: string) => {
      const place = getValues('sweep.varied').findIndex(({ path }) => path === variedPath(name));
      return place === -1 ? undefined : place;
    };
    const fieldOf = (index: number, part: ParameterPart) => {
      const place = part === 'value' ? variedAt(read()[index]?.name ?? '') : undefined;
      const path = place === undefined ? parameterPath(index, part) : valuesPath(place);
      return document.getElementById(fieldId(path));
    };
    const focus = (index: number, part: ParameterPart) =>
      (fieldOf(index, part) ?? addButton.current)?.focus();
    const focusMove = (index: number, by: -1 | 1) => {
      const button = document.getElementById(moveId(index, by));
      if (button?.matches(':enabled')) button.focus();
      else focus(index, 'value');
    };

    // What changes the rows is rendered at once, so that the next key already reaches the new place.
    const onAdd = () => {
      const rows = read();
      flushSync(() => setValue('code.parameters', [...rows, { name: '', value: '' }], { shouldDirty: true }));
      focus(rows.length, 'name');
    };

    const onType = (index: number, part: ParameterPart, text: string) => {
      const names = part === 'name' ? read().map(({ name }) => name) : [];
      setValue(parameterPath(index, part), text, { shouldDirty: true });
      if (part !== 'name' || getValues('sweep.varied').length === 0) return;
      const renamed = renamePlan(getValues('sweep'), names, index, text, carried);
      carried = renamed?.carried;
      if (renamed !== undefined) setValue('sweep', renamed.sweep, { shouldDirty: true });
    };

    const onRemove = (index: number) => {
      const rows = read();
      flushSync(() => editParameters(`${subjectOf(rows, index)} removed.`, rows.toSpliced(index, 1)));
      // The row that takes its place, else the one above.
      focus(Math.min(index, rows.length - 2), 'value');
    };

    const move = (index: number, by: -1 | 1, refocus: (target: number) => void) => {
      const rows = read();
      const row = rows[index];
      const target = index + by;
      if (row === undefined || target < 0 || target >= rows.length) return;
      const moved = rows.toSpliced(index, 1).toSpliced(target, 0, row);
      flushSync(() => editParameters(`${subjectOf(rows, index)} moved.`, moved));
      refocus(target);
    };

    // In a value, Enter continues as in any other field; only the last row is for adding one.
    const onEnter = (event: KeyboardEvent, index: number, part: ParameterPart) => {
      const rows = read();
      const isEmpty = rows[index]?.name.trim() === '' && rows[index].value === '';
      const isLast = index === rows.length - 1;
      if (isLast && isEmpty) {
        event.preventDefault();
        const form = event.currentTarget.closest('form');
        flushSync(() => setValue('code.parameters', rows.toSpliced(index, 1), { shouldDirty: true }));
        form?.requestSubmit();
      } else if (part === 'name') {
        event.preventDefault();
        focus(index, 'value');
      } else if (isLast && rows[index]?.name.trim() !== '' && rows[index]?.value !== '') {
        event.preventDefault();
        onAdd();
      }
    };

    const onKeyDown = (event: KeyboardEvent, index: number, part: ParameterPart) => {
      if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        event.preventDefault();
        move(index, event.key === 'ArrowUp' ? -1 : 1, (target) => focus(target, part));
      } else if (event.key === 'Enter' && !isComposing(event) && !event.ctrlKey && !event.metaKey) {
        onEnter(event, index, part);
      }
    };

    return {
      onAdd,
      onType,
      onKeyDown,
      onRemove,
      onMove: (index, by) => move(index, by, (target) => focusMove(target, by)),
      onRevert: (index, before) => {
        if (before === undefined) return onRemove(index);
        onType(index, 'value', before);
        focus(index, 'value');
      },
      onVary: (index, before) => {
        const { name, value } = read()[index] ?? { name: '', value: '' };
        const list = offeredValues(value) === undefined ? undefined : readValues(value);
        if (list?.kind !== 'values') return startVarying(variedPath(name), value && writeValues([value]));
        onType(index, 'value', before ?? list.values[0] ?? '');
        startVarying(variedPath(name), value);
      },
      onClean: (index) => {
        const row = read()[index];
        if (row === undefined) return;
        const { name, value } = plainParameter(row);
        onType(index, 'name', name);
        onType(index, 'value', value);
        focus(index, 'value');
      },
      // A field takes one line: several, and several cells, are meant as parameters.
      onPaste: (event) => {
        const text = event.clipboardData.getData('text/plain');
        if (!isSeveral(text)) return;
        event.preventDefault();
        onPasteLines(text);
      },
    };
  }, [editParameters, startVarying, getValues, setValue, onPasteLines, addButton]);
}

const subjectOf = (rows: readonly Parameter[], index: number): string =>
  rows[index]?.name.trim() || `Parameter ${index + 1}`;
