import type { Parameter } from './parameter.ts';
import { hasInvisible, withoutInvisible } from './plain-text.ts';

/**
 * For each row that is not the first with its name as one sees it, but has another name: the place of that first row.
 * A service takes `lr` and `lr ` for two parameters; people do not.
 */
export function lookAlikes(parameters: readonly Pick<Parameter, 'name'>[]): ReadonlyMap<number, number> {
  const alike = new Map<number, number>();
  // The usual case.
  if (parameters.every(({ name }) => name === seen(name))) return alike;
  const first = new Map<string, number>();
  for (const [index, { name }] of parameters.entries()) {
    const plain = seen(name);
    const place = first.get(plain);
    if (plain === '') continue;
    if (place === undefined) first.set(plain, index);
    else if (parameters[place]?.name !== name) alike.set(index, place);
  }
  return alike;
}

const seen = (name: string): string => (hasInvisible(name) ? withoutInvisible(name) : name).trim();
