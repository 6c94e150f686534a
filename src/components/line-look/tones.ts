/** How the line of a version is drawn: each of fifty is another pair of a colour and dashes. */
export interface Tone {
  /** Of the theme's colours `curve0` to `curve9`. */
  readonly colour: number;
  /** For `stroke-dasharray`; '' for a line without gaps. */
  readonly dashes: string;
}

const colours = 10;
const dashes = ['', '7 4', '1.5 3.5', '9 3 2 3', '14 4'];
const coloursOfDashes = 5;

export const toneAt = (index: number): Tone => ({
  colour: index % colours,
  dashes: dashes[Math.floor(index / coloursOfDashes) % dashes.length] ?? '',
});

/** The colour of a version stays while others come, go and move: new ones get the first that is free. */
export function assignTones(
  before: ReadonlyMap<string, number>,
  keys: readonly string[],
): ReadonlyMap<string, number> {
  const kept = keys.flatMap((key) => before.get(key) ?? []);
  if (kept.length === keys.length && before.size === keys.length) return before;
  const taken = new Set(kept);
  let free = 0;
  return new Map(
    keys.map((key) => {
      const known = before.get(key);
      if (known !== undefined) return [key, known];
      while (taken.has(free)) free += 1;
      taken.add(free);
      return [key, free];
    }),
  );
}
