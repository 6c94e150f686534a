import type { ClipboardEvent, KeyboardEvent } from 'react';
import { fieldId } from '#ui/field/field-id.ts';

export type ParameterPart = 'name' | 'value';

export const parameterPath = <Part extends ParameterPart>(index: number, part: Part) =>
  `code.parameters.${index}.${part}` as const;

/** What a row can do; the same object for all rows and all the time, so that only the row that changes is rendered. */
export interface RowActions {
  readonly onType: (index: number, part: ParameterPart, text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, index: number, part: ParameterPart) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** Removes invisible characters, and replaces full-width characters by plain ones. */
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
