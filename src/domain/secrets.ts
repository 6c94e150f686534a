/** The name as words: split at everything that is no letter or digit, and where the case changes. */
const wordsOf = (name: string): readonly string[] =>
  name
    .slice(0, longestName)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

/** What is longer is no name of anything; the words at its beginning tell. */
const longestName = 1000;

/** A word that says it alone, wherever it stands. */
const secretWords: ReadonlySet<string> = new Set([
  ...['secret', 'secrets', 'password', 'passwords', 'passwd', 'passphrase', 'pwd'],
  ...['credential', 'credentials', 'ak', 'sk', 'apikey', 'accesskey', 'secretkey', 'privatekey', 'authtoken'],
]);

/** Two words beside each other that say it. */
const secretPairs: ReadonlySet<string> = new Set([
  ...[
    'api key',
    'access key',
    'secret key',
    'private key',
    'auth key',
    'wandb key',
    'account key',
    'license key',
  ],
  ...[
    'auth token',
    'access token',
    'hf token',
    'api token',
    'bearer token',
    'refresh token',
    'session token',
  ],
]);

/** Before `token` these make it a kind of word of a text, not a key to something. */
const textTokens: ReadonlySet<string> = new Set([
  ...[
    'max',
    'min',
    'num',
    'n',
    'total',
    'per',
    'new',
    'pad',
    'padding',
    'eos',
    'bos',
    'sep',
    'cls',
    'mask',
    'unk',
  ],
  ...[
    'special',
    'image',
    'video',
    'audio',
    'start',
    'end',
    'stop',
    'prompt',
    'text',
    'word',
    'begin',
    'first',
    'last',
  ],
  ...[
    'next',
    'use',
    'add',
    'skip',
    'drop',
    'prefix',
    'decoder',
    'encoder',
    'separator',
    'class',
    'by',
    'each',
    'vocab',
  ],
]);

const isTokenLast = (words: readonly string[]): boolean =>
  words.at(-1) === 'token' && !textTokens.has(words.at(-2) ?? '');

const saysSecret = (words: readonly string[]): boolean =>
  words.some(
    (word, index) => secretWords.has(word) || secretPairs.has(`${word} ${words[index + 1] ?? ''}`),
  ) || isTokenLast(words);

/** An access key id, a token of a well-known service, a PEM block or a JSON web token, also amid other text. */
const secretValues: readonly RegExp[] = [
  /(?<![A-Za-z0-9])A(?:KIA|SIA)[A-Z0-9]{12,}/,
  /(?<![A-Za-z0-9_])hf_[A-Za-z0-9]{16,}/,
  /(?<![A-Za-z0-9_])(?:gh[pousr]_|github_pat_)[A-Za-z0-9_]{16,}/,
  /(?<![A-Za-z0-9_])glpat-[\w-]{16,}/,
  /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{16,}/,
  /-----BEGIN [A-Z0-9 ]{1,40}-----/,
  /(?<![\w-])eyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/,
];

const fortyHexDigits = /(?<![\da-f])[\da-f]{40}(?![\da-f])/i;

/** Neither stored nor put in a link. A name counts by its whole words: `max_tokens` and `tokenizer` are none. */
export function looksLikeSecret(name: string, value: string): boolean {
  if (value.trim() === '') return false;
  const words = wordsOf(name);
  if (saysSecret(words) || secretValues.some((pattern) => pattern.test(value))) return true;
  return words.includes('key') && fortyHexDigits.test(value);
}
