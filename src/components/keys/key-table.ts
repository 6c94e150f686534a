/** Where keys work, in the order in which they are listed. */
export const keyPlaces = [
  ['everywhere', 'Everywhere'],
  ['wizard', 'New version'],
  ['history', 'Version history'],
  ['log', 'Log'],
  ['charts', 'Charts'],
] as const;

interface KeyRow {
  readonly place: (typeof keyPlaces)[number][0];
  readonly does: string;
  /** Any of these; 'Mod' is Ctrl, on a Mac Command; Up to Right are the arrows. */
  readonly keys: readonly (readonly string[])[];
}

/** Every key of the product: what the help lists, hints show and handlers compare with. */
export const keyTable = {
  goTo: { place: 'everywhere', does: 'Go to a job, a version or an action', keys: [['Mod', 'K']] },
  help: { place: 'everywhere', does: 'Show the keyboard shortcuts', keys: [['?']] },
  close: { place: 'everywhere', does: 'Close the dialog, menu or list', keys: [['Esc']] },
  goOn: {
    place: 'wizard',
    does: 'Open Review; in Review, create the version',
    keys: [['Mod', 'Enter']],
  },
  next: { place: 'wizard', does: 'Next; in the last parameter, add one', keys: [['Enter']] },
  moveParameter: {
    place: 'wizard',
    does: 'Move the parameter up or down',
    keys: [
      ['Alt', 'Up'],
      ['Alt', 'Down'],
    ],
  },
  moveRow: { place: 'history', does: 'Go to the row above or below', keys: [['Up'], ['Down']] },
  selectRow: { place: 'history', does: 'Select or deselect the version', keys: [['Space']] },
  compare: { place: 'history', does: 'Compare the selected versions', keys: [['C']] },
  newVersion: { place: 'history', does: 'New version based on the row', keys: [['N']] },
  find: { place: 'log', does: 'Find in the log', keys: [['/'], ['Mod', 'F']] },
  match: { place: 'log', does: 'Next or previous match', keys: [['Enter'], ['Shift', 'Enter']] },
  point: { place: 'charts', does: 'Read the values, point by point', keys: [['Left'], ['Right']] },
} as const satisfies Readonly<Record<string, KeyRow>>;

export type KeyName = keyof typeof keyTable;

/** One printable character without Ctrl, Alt or Command: such keys can be switched off (WCAG 2.1.4). */
export const isSingleKey = (keys: readonly string[]): boolean => {
  const [only, ...others] = keys;
  return only !== undefined && others.length === 0 && /^[!-~]$/.test(only);
};
