/** Parts of a path or a list keep what ends them. */
const partsOf = (text: string): readonly string[] => text.split(/(?<=[/,;:=\s])/);

const lengthOf = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.length, 0);

/** How many characters two texts have in common at the beginning and at the end, in whole parts. */
export function commonEnds(one: string, other: string): { readonly start: number; readonly end: number } {
  const ones = partsOf(one);
  const others = partsOf(other);
  const most = Math.min(ones.length, others.length);
  let first = 0;
  while (first < most && ones[first] === others[first]) first++;
  let last = 0;
  while (last < most - first && ones.at(-1 - last) === others.at(-1 - last)) last++;
  return { start: lengthOf(ones.slice(0, first)), end: last === 0 ? 0 : lengthOf(ones.slice(-last)) };
}
