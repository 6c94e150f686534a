/** The name as words: split at everything that is no letter or digit, and where the case changes. */
const wordsOf = (name: string): readonly string[] =>
  name
    .slice(0, longestName)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

/** Of a longer name only the beginning is checked. */
const longestName = 1000;

/** Words that mark a secret anywhere in a name. */
const secretWords: ReadonlySet<string> = new Set([
  ...['secret', 'secrets', 'password', 'passwords', 'passwd', 'passphrase', 'passcode', 'pwd'],
  ...['credential', 'credentials', 'apikey', 'accesskey', 'secretkey', 'privatekey'],
  ...[
    'authtoken',
    'accesstoken',
    'apitoken',
    'securitytoken',
    'sessiontoken',
    'wandbkey',
    'sshkey',
    'authkey',
  ],
]);

/** Words that mark a secret only at the end of a name: `sk_ratio` and `pass_rate` are none. */
const lastWords: ReadonlySet<string> = new Set(['ak', 'sk', 'pass']);

/** Words that make `key` after them a secret. */
const keyOwners: ReadonlySet<string> = new Set([
  ...['api', 'access', 'secret', 'private', 'auth', 'account', 'license', 'ssh', 'signing', 'encryption'],
  ...[
    'subscription',
    'wandb',
    'swanlab',
    'kaggle',
    'openai',
    'anthropic',
    'comet',
    'neptune',
    'master',
    'storage',
  ],
]);

/** Pairs of neighbouring words that mark a secret. */
const secretPairs: ReadonlySet<string> = new Set([
  ...Array.from(keyOwners, (owner) => `${owner} key`),
  ...[
    'auth token',
    'access token',
    'hf token',
    'api token',
    'bearer token',
    'refresh token',
    'session token',
  ],
  'security token',
]);

/** Words that make `token` after them a part of a text, and no secret. */
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
    'blank',
    'register',
    'dist',
    'distill',
    'distillation',
    'placeholder',
    'cat',
    'task',
    'query',
    'noise',
    'bot',
    'eot',
    'eom',
    'im',
    'fill',
    'object',
    'patch',
    'speech',
    'learnable',
    'trigger',
    'initializer',
    'modifier',
    'reward',
    'step',
    'tag',
    'fim',
    'think',
    'latent',
  ],
]);

const isTokenLast = (words: readonly string[]): boolean =>
  words.at(-1) === 'token' && !textTokens.has(words.at(-2) ?? '');

/** A word of a vocabulary such as `[CLS]` and `<pad>`, a number, or a Boolean: none of them is a secret. */
const opensNothing = (value: string): boolean =>
  /^(?:\[[A-Z\d_ ]{1,40}\]|<[|\w/ -]{1,40}>|true|false|yes|no|none|null|[+-]?\d{1,3}(?:\.\d{1,6})?)$/i.test(
    value.trim(),
  );

/** Only at the end, or before a number: `obs_sk`, `ak2`. */
const isLast = (words: readonly string[]): boolean =>
  lastWords.has(words.at(-1) ?? '') ||
  (words.length > 1 && /^\d+$/.test(words.at(-1) ?? '') && lastWords.has(words.at(-2) ?? ''));

const saysSecret = (words: readonly string[]): boolean =>
  words.some(
    (word, index) => secretWords.has(word) || secretPairs.has(`${word} ${words[index + 1] ?? ''}`),
  ) || isLast(words);

/** An access key id, a token of a well-known service, a PEM block or a JSON web token, also amid other text. */
const secretValues: readonly RegExp[] = [
  /(?<![A-Za-z0-9])A(?:KIA|SIA)[A-Z0-9]{12,}/,
  /(?<![A-Za-z0-9_])hf_[A-Za-z0-9]{16,}/,
  /(?<![A-Za-z0-9_])(?:gh[pousr]_|github_pat_)[A-Za-z0-9_]{16,}/,
  /(?<![A-Za-z0-9_])glpat-[\w-]{16,}/,
  /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{16,}/,
  /-----BEGIN [A-Z0-9 ]{1,40}-----/,
  /(?<![A-Za-z0-9_-])xox[abeoprs]-[A-Za-z0-9-]{10,}/,
  /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{30,}/,
  /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{30,}/,
  /(?<![A-Za-z0-9_])pypi-[A-Za-z0-9_-]{30,}/,
  /(?<![A-Za-z0-9_])(?:bearer|basic) (?=[A-Za-z._~+/=-]{0,60}\d)[\w.~+/=-]{16,}/i,
  // The name and the password in front of a host.
  /[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@]{0,100}:(?!\/)[^\s/@]{1,200}@/i,
  /(?<![\w-])eyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/,
];

const fortyHexDigits = /(?<![\da-f])[\da-f]{40}(?![\da-f])/i;
/** Names under which forty hexadecimal digits are a version, such as a commit. */
const versionWords: ReadonlySet<string> = new Set([
  ...[
    'commit',
    'revision',
    'rev',
    'sha',
    'sha1',
    'hash',
    'checksum',
    'digest',
    'version',
    'git',
    'ref',
    'branch',
    'tag',
  ],
  ...[
    'id',
    'model',
    'path',
    'url',
    'checkpoint',
    'ckpt',
    'fingerprint',
    'dataset',
    'data',
    'code',
    'image',
    'uuid',
    'file',
    'dir',
    'resume',
  ],
]);

/** An access key id as a whole value: 20 capital letters and digits, and both among them. */
const accessKeyId = /^(?=[A-Z\d]*\d)(?=(?:[A-Z\d]*[A-Z]){6})[A-Z\d]{20}$/;

/** Whether a value must not be stored or put into a link. A name is checked by whole words: `max_tokens` and `tokenizer` are no secrets. */
export function looksLikeSecret(name: string, value: string): boolean {
  const text = value.trim();
  if (text === '') return false;
  const words = wordsOf(name);
  if (saysSecret(words) || (isTokenLast(words) && !opensNothing(text))) return true;
  if (secretValues.some((pattern) => pattern.test(value)) || accessKeyId.test(text)) return true;
  return fortyHexDigits.test(value) && (words.includes('key') || isOnlyHex(text, words));
}

const isOnlyHex = (text: string, words: readonly string[]): boolean =>
  text.length === 40 && words.length > 0 && !words.some((word) => versionWords.has(word));
