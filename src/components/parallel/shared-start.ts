const separator = /[._/:\- ]/;
/** A shorter one costs more to miss than it takes. */
const shortest = 6;

/** Names with the start that all of them share left out, up to a separator: `…p100`, `…v100`. */
export function withoutSharedStart(names: readonly string[]): readonly string[] {
  const [first = '', ...others] = names;
  if (others.length === 0) return names;
  let length = 0;
  while (length < first.length && others.every((name) => name[length] === first[length])) length += 1;
  while (length > 0 && !separator.test(first.charAt(length - 1))) length -= 1;
  const isName = /[a-z]/i.test(first.slice(0, length));
  if (length < shortest || !isName || names.some((name) => name.length === length)) return names;
  return names.map((name) => `…${name.slice(length)}`);
}
