import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { singleKeyOf } from '#components/keys/single-keys.ts';
import type { HistoryRow } from '../history-row.ts';

/** What the keys of a row do with its version. */
export interface RowKeys {
  readonly onSelect: (row: HistoryRow, isRange: boolean) => void;
  readonly onCompare: () => void;
  readonly onNewVersion: (row: HistoryRow) => void;
}

interface RowFocus {
  /** The row whose controls are reached with Tab; those of the others are not. */
  readonly active: number;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The arrows, Home and End go from row to row; Space, C and N do what `RowKeys` says. */
export function useRowKeys(
  table: RefObject<HTMLElement | null>,
  rows: readonly HistoryRow[],
  { onSelect, onCompare, onNewVersion }: RowKeys,
): RowFocus {
  const [last, setLast] = useState(0);
  const active = Math.min(last, Math.max(0, rows.length - 1));

  const go = (place: number) => {
    // Its row is in the document from then on, wherever it is.
    flushSync(() => setLast(place));
    const row = table.current?.querySelector(`tr[aria-rowindex="${place + headerRows + 1}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector<HTMLElement>('th :is(a, button)')?.focus({ preventScroll: true });
  };

  return {
    active,
    onFocus: ({ target }) => {
      const place = placeOf(target);
      if (place !== null && place !== active) setLast(place);
    },
    onKeyDown: (event) => {
      const { target, key, nativeEvent } = event;
      // A menu of a row is a part of it for React, and stands elsewhere on the page.
      if (!(target instanceof HTMLElement) || table.current?.contains(target) !== true) return;
      const place = placeOf(target);
      const next = nextPlace(key, place, active, rows.length);
      const hasModifier = event.altKey || event.ctrlKey || event.metaKey;
      if (next !== null && !hasModifier) {
        event.preventDefault();
        go(next);
        return;
      }
      const row = place === null ? undefined : rows[place];
      if (row === undefined) return;
      const letter = singleKeyOf(nativeEvent);
      const isFree = !(target instanceof HTMLButtonElement || target instanceof HTMLInputElement);
      if (letter === ' ' && isFree) onSelect(row, event.shiftKey);
      else if (letter === 'c') onCompare();
      else if (letter === 'n') onNewVersion(row);
      else return;
      event.preventDefault();
    },
  };
}

const headerRows = 1;

/** Null outside the rows: in the header, or on the table itself. */
function placeOf(element: HTMLElement): number | null {
  const row = element.closest('tbody > tr');
  const index = Number(row?.getAttribute('aria-rowindex'));
  return index > headerRows ? index - headerRows - 1 : null;
}

/** Where a key goes; null if it goes nowhere. From the table itself the arrows lead to the row that was last. */
function nextPlace(key: string, place: number | null, active: number, count: number): number | null {
  if (count === 0) return null;
  const at = (wanted: number) => Math.min(count - 1, Math.max(0, wanted));
  switch (key) {
    case 'ArrowDown':
      return at(place === null ? active : place + 1);
    case 'ArrowUp':
      return at(place === null ? active : place - 1);
    case 'Home':
      return place === null ? null : 0;
    case 'End':
      return place === null ? null : count - 1;
    default:
      return null;
  }
}
