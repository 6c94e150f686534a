/** The keys of the product: what hints show. 'Mod' is Ctrl, on a Mac Command; Up to Right are the arrows. */
export const keyTable = {
  goTo: [['Mod', 'K']],
  help: [['?']],
  close: [['Esc']],
  goOn: [['Mod', 'Enter']],
  next: [['Enter']],
  moveParameter: [
    ['Alt', 'Up'],
    ['Alt', 'Down'],
  ],
  moveRow: [['Up'], ['Down']],
  selectRow: [['Space']],
  compare: [['C']],
  newVersion: [['N']],
  find: [['/'], ['Mod', 'F']],
  match: [['Enter'], ['Shift', 'Enter']],
  point: [['Left'], ['Right']],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;

export type KeyName = keyof typeof keyTable;
