import { useSyncExternalStore } from 'react';
import { localStore } from '#util/local-store.ts';
import { storageNames } from '#util/storage-names.ts';

const key = storageNames.singleKeys;
const changed = 'nextrun-single-keys';

/** Whether keys such as ? and C work; they do where nothing else was chosen. */
const areOn = (): boolean => localStore.get(key) !== 'off';

function subscribe(listener: () => void): () => void {
  const stop = localStore.subscribe(listener);
  window.addEventListener(changed, listener);
  return () => {
    stop();
    window.removeEventListener(changed, listener);
  };
}

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, areOn);

export function chooseSingleKeys(isOn: boolean): void {
  if (isOn) localStore.remove(key);
  else localStore.set(key, 'off');
  window.dispatchEvent(new Event(changed));
}

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
  readonly target: EventTarget | null;
}

/** Where letters are typed, or choose an item by its first letter. */
const takesLetters =
  'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable=true], [role=menu]';

const isTyping = (target: EventTarget | null): boolean =>
  target !== null &&
  'closest' in target &&
  typeof target.closest === 'function' &&
  target.closest(takesLetters) !== null;

/** The letter, in lower case, or the character that was pressed as a shortcut; null for all else. */
export function singleKeyOf(press: KeyPress, isOn = areOn()): string | null {
  if (!isOn || press.defaultPrevented || press.isComposing || isTyping(press.target)) return null;
  if (press.ctrlKey || press.metaKey || press.altKey || press.key.length !== 1) return null;
  return press.key.toLowerCase();
}
