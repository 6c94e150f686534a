const secretName = /secret|token|passw(?:or)?d|credential|(?:api|access|private)[\s_.-]?key/i;

/** An access key id, a PEM block or a JSON web token, also amid other text. */
const secretValues: readonly RegExp[] = [
  /(?<![A-Za-z0-9])A(?:KIA|SIA)[A-Z0-9]{12,}/,
  /-----BEGIN [A-Z0-9 ]+-----/,
  /(?<![\w-])eyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/,
];

/** Neither stored nor put in a link. */
export function looksLikeSecret(name: string, value: string): boolean {
  if (value.trim() === '') return false;
  return secretName.test(name) || secretValues.some((pattern) => pattern.test(value));
}
