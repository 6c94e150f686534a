/** Lines of a window, both ends included. The head is where the keyboard is. */
export interface LineSelection {
  readonly anchor: number;
  readonly head: number;
}

/** The first line, and the one behind the last. */
export const boundsOf = ({ anchor, head }: LineSelection): readonly [from: number, to: number] => [
  Math.min(anchor, head),
  Math.max(anchor, head) + 1,
];

export function isSelected(selection: LineSelection | null, line: number): boolean {
  if (selection === null) return false;
  const [from, to] = boundsOf(selection);
  return from <= line && line < to;
}

export const selectLine = (
  selection: LineSelection | null,
  line: number,
  isExtending: boolean,
): LineSelection => ({ anchor: isExtending && selection !== null ? selection.anchor : line, head: line });

/** The key of a list box, as a step from the head; null for another key. */
export function lineOfKey(
  key: string,
  head: number,
  { first, end, rows }: { readonly first: number; readonly end: number; readonly rows: number },
): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: head - 1,
    ArrowDown: head + 1,
    PageUp: head - rows,
    PageDown: head + rows,
    Home: first,
    End: end - 1,
  };
  const line = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return line === undefined ? null : Math.min(Math.max(line, first), end - 1);
}
