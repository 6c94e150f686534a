import { type KeyboardEvent, type RefObject, useState } from 'react';
import { isComposing } from '#ui/is-composing.ts';
import type { PaletteEntry } from './palette-entries.ts';

interface OptionKeys {
  /** The option that Enter chooses: the first, until another one is pointed at. */
  readonly active: PaletteEntry | undefined;
  readonly setActive: (entry: PaletteEntry) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useOptionKeys(
  options: readonly PaletteEntry[],
  typed: string,
  onChoose: (entry: PaletteEntry) => void,
  list: RefObject<HTMLElement | null>,
): OptionKeys {
  // Another text has another best option.
  const [pointed, setPointed] = useState({ typed, key: '' });
  const key = pointed.typed === typed ? pointed.key : '';
  const active = options.find((option) => option.key === key) ?? options[0];
  const place = active === undefined ? 0 : options.indexOf(active);

  const setActive = (entry: PaletteEntry) => setPointed({ typed, key: entry.key });

  const go = (to: number) => {
    const index = (to + options.length) % options.length;
    const next = options[index];
    if (next === undefined) return;
    setActive(next);
    const row = list.current?.querySelectorAll('[role="option"]')[index];
    // With the first its group's name is seen, too.
    if (index === 0) list.current?.scrollTo({ top: 0 });
    else row?.scrollIntoView({ block: 'nearest' });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      PageDown: Math.min(place + 6, options.length - 1),
      PageUp: Math.max(place - 6, 0),
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      go(to);
    } else if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      onChoose(active);
    }
  };

  return { active, setActive, onKeyDown };
}
