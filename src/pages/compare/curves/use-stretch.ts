import { type PointerEvent, useState } from 'react';
import type { Range } from '#log/plot/scale.ts';

/** px that a press may move and still be a press. */
const stillPress = 6;

interface Drag {
  readonly clientX: number;
  readonly from: number;
  readonly to: number;
  readonly isMoved: boolean;
}

/** A stretch that is chosen by dragging along a chart; null while there is none. */
export function useStretch(
  placeOf: (event: PointerEvent) => number | null,
  onStretch: (one: number, other: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const stretch: Range | null = drag?.isMoved
    ? [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)]
    : null;
  return {
    stretch,
    down: (event: PointerEvent) => {
      const from = placeOf(event);
      // A finger scrolls the page.
      if (event.button !== 0 || event.pointerType === 'touch' || from === null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ clientX: event.clientX, from, to: from, isMoved: false });
    },
    move: (event: PointerEvent) => {
      const to = drag && placeOf(event);
      if (drag === null || to === null) return;
      const isMoved = drag.isMoved || Math.abs(event.clientX - drag.clientX) > stillPress;
      setDrag({ ...drag, to, isMoved });
    },
    up: () => {
      setDrag(null);
      if (stretch !== null) onStretch(stretch[0], stretch[1]);
    },
    cancel: () => setDrag(null),
  };
}
