import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Brush, type Brushes, readBrushes, writeBrushes } from '#log/compare/brush.ts';
import type { NamedAxis } from './parallel-view.ts';

/** An address is written when one has stopped for a moment: browsers take only some writes a second. */
const writeAfter = 250;

/** What is wanted of each axis; it stands in the address. */
export function useBrushes(
  axes: readonly NamedAxis[],
  written: string,
  onWrite: (text: string) => void,
): readonly [Brushes, (key: string, brush: Brush | null) => void, () => void] {
  const [draft, setDraft] = useState<{ readonly over: string; readonly brushes: Brushes } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keyed = useMemo(() => axes.map((axis) => ({ ...axis, name: axis.key })), [axes]);
  const read = useMemo(() => readBrushes(keyed, written), [keyed, written]);
  const brushes = draft?.over === written ? draft.brushes : read;
  useEffect(() => () => clearTimeout(timer.current), []);

  const write = useCallback(
    (next: Brushes) => {
      setDraft({ over: written, brushes: next });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => onWrite(writeBrushes(keyed, next)), writeAfter);
    },
    [keyed, written, onWrite],
  );
  const change = useCallback(
    (key: string, brush: Brush | null) => {
      const next = new Map(brushes);
      if (brush === null) next.delete(key);
      else next.set(key, brush);
      write(next);
    },
    [brushes, write],
  );
  const clear = useCallback(() => write(new Map()), [write]);
  return [brushes, change, clear];
}
