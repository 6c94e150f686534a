import { looksLikeSecret } from '#domain/secrets.ts';
import type { Parameter } from './parameter.ts';

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
    ...(looksLikeSecret(name, value)
      ? ['This looks like a secret: everyone who can see the version can read it.']
      : []),
  ];
}
