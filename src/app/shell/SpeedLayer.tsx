import { useEffectEvent, useLayoutEffect } from 'react';
import { hasModKey } from '#components/keys/key-caps.ts';
import { singleKeyOf } from '#components/keys/single-keys.ts';
import { LazyPart } from '#ui/part/LazyPart.tsx';
import { PartMissing } from '#ui/part/PartMissing.tsx';
import { partCode } from '#ui/part/part-code.ts';

const paletteCode = partCode(async () => (await import('#app/palette/Palette.tsx')).Palette);
const keysCode = partCode(async () => (await import('#app/palette/KeysDialog.tsx')).KeysDialog);

/** What lies over the page for a moment. */
export type Layer = 'palette' | 'keys';

interface SpeedLayerProps {
  readonly layer: Layer | undefined;
  readonly onOpen: (layer: Layer | undefined) => void;
}

const isDialogOpen = (): boolean => document.querySelector('[aria-modal="true"]') !== null;

/** The keys that work on every page, and what they open. */
export function SpeedLayer({ layer, onOpen }: SpeedLayerProps) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isGoTo = hasModKey(event) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k';
    if (!isGoTo && singleKeyOf(event) !== '?') return;
    // The browser's own search stays closed, too.
    event.preventDefault();
    if (!isDialogOpen()) onOpen(isGoTo ? 'palette' : 'keys');
  });
  // Before the page is seen: a key that is pressed at once counts, too.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);

  const close = () => onOpen(undefined);
  if (layer === 'palette')
    return (
      <LazyPart
        code={paletteCode}
        props={{ onClose: close, onHelp: () => onOpen('keys') }}
        missing={(retry) => <PartMissing what="Go to" onRetry={retry} onClose={close} isOver />}
      />
    );
  if (layer === 'keys')
    return (
      <LazyPart
        code={keysCode}
        props={{ onClose: close }}
        missing={(retry) => (
          <PartMissing what="The keyboard shortcuts" onRetry={retry} onClose={close} isOver />
        )}
      />
    );
  return null;
}
