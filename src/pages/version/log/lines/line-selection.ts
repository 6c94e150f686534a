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

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface Lines {
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
  /** The first that is in sight, and how many are. */
  readonly inSight: number;
  readonly rows: number;
}

/** The selection after a key: null if nothing is selected, undefined if the key has no meaning in a list. */
export function selectionOfKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Key,
  selection: LineSelection | null,
  { first, end, inSight, rows }: Lines,
): LineSelection | null | undefined {
  if (key === 'Escape') return selection === null ? undefined : null;
  if (key === 'a' && (ctrlKey || metaKey)) return { anchor: first, head: end - 1 };
  const head = selection?.head ?? inSight;
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: head - 1,
    ArrowDown: head + 1,
    PageUp: head - rows,
    PageDown: head + rows,
    Home: first,
    End: end - 1,
  };
  const line = Object.hasOwn(steps, key) && !altKey ? steps[key] : undefined;
  if (line === undefined || first === end) return undefined;
  return selectLine(selection, Math.min(Math.max(line, first), end - 1), shiftKey);
}
