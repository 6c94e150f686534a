import { looksLikeSecret } from '#domain/secrets.ts';
import type { Parameter } from './parameter.ts';
import { hasFullWidth, hasInvisible, hasTypographic } from './plain-text.ts';

/** What the service fills in by itself, and from which field. */
const setByService: ReadonlyMap<string, string> = new Map([
  ['data_url', 'data path'],
  ['train_url', 'output path'],
]);

/** What may be wrong with a parameter, although the service accepts it. */
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

/** Placeholders that a shell, a template or a person should have replaced. */
const unreplaced: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /\$\([^()]{0,100}(?:\([^()]{0,100}\)\)?)?\)?|^[^\s`]{0,100}`[^`]{1,100}`[^\s`]{0,100}$/,
    reason: 'commands are not run',
  },
  { pattern: /\$env:\w{1,60}/i, reason: 'variables are not replaced' },
  { pattern: /\$(?:[A-Za-z_]\w{0,60}|\{[^{}]{1,60}\})/, reason: 'variables are not replaced' },
  { pattern: /\{\{[^{}]{1,60}\}\}/, reason: 'templates are not filled in' },
  { pattern: /%[A-Za-z_]\w{2,60}%/, reason: 'variables are not replaced' },
  { pattern: /^~(?=\/|$)/, reason: 'it is not replaced by a home folder' },
  {
    pattern: /<(?:your|my|path|insert|enter|put|replace|some)\b[^<>]{0,60}>|<(?:your|my|path)_[^<>]{1,60}>/i,
    reason: 'replace it with your own value',
  },
];

/** Values that look different from what they are. */
function valueWarnings(value: string): readonly string[] {
  const found = unreplaced.map(({ pattern, reason }) => ({ text: pattern.exec(value)?.[0], reason }));
  const named = found.find(({ text }) => text !== undefined);
  return [
    ...(named === undefined ? [] : [`${named.text} is sent as it is: ${named.reason}.`]),
    ...(hasInvisible(value) ? ['The value has invisible characters.'] : []),
    ...(value === value.trim() || value.trim() === '' ? [] : ['The value begins or ends with a space.']),
    ...(hasFullWidth(value)
      ? ['The value has full-width characters; most programs read only plain digits.']
      : []),
    ...(hasTypographic(value)
      ? ['The value has typographic signs or digits; most programs read only plain ones.']
      : []),
  ];
}
