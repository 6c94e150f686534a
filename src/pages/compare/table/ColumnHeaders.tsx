import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useCompare } from '#pages/compare/compare-context.ts';
import type { ComparedVersion } from '#pages/compare/reading/use-compared.ts';
import { moved } from '#pages/compare/version-refs.ts';
import { ColumnHeader } from './ColumnHeader.tsx';

interface Drag {
  readonly from: number;
  /** Null until it is over another column. */
  readonly to: number | null;
}

interface ColumnHeadersProps {
  readonly versions: readonly ComparedVersion[];
  /** Says to a screen reader what has moved where. */
  readonly onSay: (words: string) => void;
}

/** The headers of all columns; one that is dragged, or moved by its menu, takes its column with it. */
export function ColumnHeaders({ versions, onSay }: ColumnHeadersProps) {
  const { changeRefs } = useCompare();
  const [drag, setDrag] = useState<Drag | null>(null);
  const row = useRef<HTMLTableRowElement>(null);
  const [focusAt, setFocusAt] = useState<number | null>(null);
  const refs = versions.map(({ ref }) => ref);
  const isOfSeveralJobs = new Set(refs.map(({ jobId }) => jobId)).size > 1;

  // The column was taken out of the document and put elsewhere: the focus goes with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the columns stand in their new order
  useEffect(() => {
    if (focusAt === null) return;
    row.current?.querySelector<HTMLElement>(`[data-column-menu="${focusAt}"]`)?.focus();
    setFocusAt(null);
  }, [versions]);

  const move = (from: number, to: number) => {
    if (from === to) return;
    changeRefs(moved(refs, from, to));
    const place = to === 0 ? 'the reference' : `column ${to + 1} of ${versions.length}`;
    onSay(`${versions[from]?.label} is now ${place}.`);
    setFocusAt(to);
  };

  const remove = (place: number) => {
    changeRefs(refs.toSpliced(place, 1));
    onSay(`${versions[place]?.label} was removed.`);
    setFocusAt(Math.min(place, versions.length - 2));
  };

  const over = (event: DragEvent, to: number) => {
    if (drag === null) return;
    event.preventDefault();
    if (drag.to !== to) setDrag({ ...drag, to });
  };

  const sideOf = (place: number) => {
    if (drag?.to !== place || drag.from === place) return undefined;
    return place < drag.from ? 'left' : 'right';
  };

  return (
    <tr ref={row}>
      <th scope="col">Field</th>
      {versions.map((compared, place) => (
        <ColumnHeader
          key={compared.key}
          compared={compared}
          place={place}
          count={versions.length}
          isOfSeveralJobs={isOfSeveralJobs}
          dropSide={sideOf(place)}
          onMove={(to) => move(place, to)}
          onRemove={() => remove(place)}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', compared.label);
            setDrag({ from: place, to: null });
          }}
          onDragOver={(event) => over(event, place)}
          onDrop={(event) => {
            event.preventDefault();
            if (drag !== null) move(drag.from, place);
            setDrag(null);
          }}
          onDragEnd={() => setDrag(null)}
        />
      ))}
    </tr>
  );
}
