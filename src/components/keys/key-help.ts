import { type KeyName, keyTable } from './key-table.ts';

interface KeyHelp {
  readonly name: KeyName;
  readonly does: string;
}

/** What each key does, by where it works; the list of keys shows it so, and docs/keyboard.md. */
export const keyHelp: readonly { readonly place: string; readonly keys: readonly KeyHelp[] }[] = [
  {
    place: 'Everywhere',
    keys: [
      { name: 'goTo', does: 'Go to a job, a version or an action' },
      { name: 'help', does: 'Show the keyboard shortcuts' },
      { name: 'close', does: 'Close the dialog, menu or list' },
    ],
  },
  {
    place: 'New version',
    keys: [
      { name: 'goOn', does: 'Open Review; in Review, create the version' },
      { name: 'next', does: 'Next; in the last parameter, add one' },
      { name: 'moveParameter', does: 'Move the parameter up or down' },
    ],
  },
  {
    place: 'Version history',
    keys: [
      { name: 'moveRow', does: 'Go to the row above or below' },
      { name: 'selectRow', does: 'Select or deselect the version' },
      { name: 'compare', does: 'Compare the selected versions' },
      { name: 'newVersion', does: 'New version based on the row' },
    ],
  },
  {
    place: 'Log',
    keys: [
      { name: 'find', does: 'Find in the log' },
      { name: 'match', does: 'Next or previous match' },
    ],
  },
  { place: 'Charts', keys: [{ name: 'point', does: 'Read the values, point by point' }] },
];

export const combinationsOf = (name: KeyName): readonly (readonly string[])[] => keyTable[name];

/** One printable character without Ctrl, Alt or Command: such keys can be switched off (WCAG 2.1.4). */
export function isSingleKey([only, ...others]: readonly string[]): boolean {
  return only !== undefined && others.length === 0 && /^[!-~]$/.test(only);
}
