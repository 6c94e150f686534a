import { useSyncExternalStore } from 'react';
import { localSetting } from '#components/local-setting.ts';
import { storageNames } from '#util/storage-names.ts';

const setting = localSetting(storageNames.singleKeys);

/** Whether keys such as ? and C work; they do where nothing else was chosen. */
const areOn = (): boolean => setting.read() !== 'off';

export const useSingleKeys = (): boolean => useSyncExternalStore(setting.subscribe, areOn);

export const chooseSingleKeys = (isOn: boolean): void => setting.write(isOn ? null : 'off');

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
