import { looksLikeSecret } from '#domain/secrets.ts';
import type { Parameter } from './parameter.ts';
import { hasFullWidth, hasInvisible } from './plain-text.ts';

/** What the service fills in by itself, and from which field. */
const setByService: ReadonlyMap<string, string> = new Map([
  ['data_url', 'data path'],
  ['train_url', 'output path'],
]);

/** What may be wrong with a parameter, though the service takes it. */
export function parameterWarnings({ name, value }: Parameter): readonly string[] {
  const trimmed = name.trim();
  const field = setByService.get(trimmed);
  return [
    ...(field === undefined ? [] : [`The service sets ${trimmed} itself, from the ${field}.`]),
    ...(name === trimmed || trimmed === ''
      ? []
      : ['The name begins or ends with a space, which is a part of it.']),
    ...(hasInvisible(name) ? ['The name has invisible characters.'] : []),
    ...valueWarnings(value),
    ...(looksLikeSecret(name, value)
      ? ['This looks like a secret: everyone who can see the version can read it.']
      : []),
  ];
}

const variable = /\$(?:[A-Za-z_]\w{0,60}|\{[^{}]{1,60}\})/;

/** What looks like another value than it is. */
function valueWarnings(value: string): readonly string[] {
  const named = variable.exec(value)?.[0];
  return [
    ...(named === undefined ? [] : [`${named} is sent as it is: variables are not replaced.`]),
    ...(hasInvisible(value) ? ['The value has invisible characters.'] : []),
    ...(value === value.trim() || value.trim() === '' ? [] : ['The value begins or ends with a space.']),
    ...(hasFullWidth(value)
      ? ['The value has full-width characters; most programs read only plain digits.']
      : []),
  ];
}
