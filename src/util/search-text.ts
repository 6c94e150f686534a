/**
 * The search part of an address. A blank is `%20` and `+` is a plus: who writes `lr=1e+05` by hand means the number, and
 * forms, for which `+` was a blank, are not sent here.
 */
export const writeSearch = (entries: readonly (readonly [name: string, value: string])[]): string =>
  new URLSearchParams(entries.map(([name, value]) => [name, value])).toString().replaceAll('+', '%20');

/** Of a repeated name the last one counts; the values of one that ends with `[]` are put below each other. */
export function readSearch(text: string): Record<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text.replaceAll('+', '%2B'))) {
    const former = name.endsWith('[]') ? values.get(name) : undefined;
    values.set(name, former === undefined ? value : `${former}\n${value}`);
  }
  return Object.fromEntries(values);
}

/** The text without its percent encoding; as it is where that is not valid. */
export function decodeComponent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
