import fc from 'fast-check';

/** Values of single fields for property tests: right ones, and those mixed with what is at and beyond a boundary. */

const longPath = (length: number) => `/b/${'x'.repeat(length - '/b//'.length)}/`;
const pathLimits = [993, 994, 995, 996, 1022, 1023, 1024];
export const right = {
  folder: fc.constantFrom(
    '/bucket/a/',
    '/bucket/a',
    'obs://bucket/a',
    ' s3://bucket/a/b ',
    '/b/x..y/',
    '/b/"$&%\\|~/',
    longPath(900),
  ),
  text: fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('1e-07', '32.0', '12345678901234567890', ''),
  ),
  image: fc.constantFrom(
    'swr.example.com/org/name:1.0',
    ' 100.125.5.235:20202/jobmng/custom-cpu-base:1.0 ',
    'localhost:5000/a',
    `org/name@sha256:${'0a'.repeat(32)}`,
  ),
  command: fc.constantFrom('bash run.sh', ' bash \\\n run.sh ', '\u0000x'),
  poolId: fc.constantFrom('pool9928813f', ' p ', '漢'),
  bootFile: fc.constantFrom('train.py', ' train ', '.py'),
  description: fc.constantFrom('', ' ', 'digits', 'x'.repeat(256), '😀'.repeat(256), '\ud83d'),
};
const oddFolder = fc.oneof(
  fc.constantFrom(...pathLimits).map(longPath),
  fc.constantFrom(...pathLimits).map((length) => longPath(length).slice(0, -1)),
  fc.constantFrom(
    '',
    ' ',
    '/',
    '/bucket',
    '/bucket/',
    'obs://bucket',
    'obs://',
    'bucket/a/',
    'https://bucket/a/',
    'obs:///b/a/',
  ),
  fc.constantFrom(
    '/b//a/',
    '//b/a/',
    '/b/a//',
    '/b/./a/',
    '/b/../a/',
    '/b/..',
    '/b/.../',
    '/b/ä/',
    '/b/😀/',
    '/b/\ud83d/',
  ),
  fc.constantFrom(...`'{}[] "\\\u007f`).map((character) => `/b/x${character}y/`),
  fc.integer({ min: 0, max: 0x100 }).map((code) => `/b/x${String.fromCharCode(code)}y/`),
  fc.string({ unit: fc.constantFrom('/', '.', 'a', 'obs://', ' ', '{') }),
);
export const oddId = fc.constantFrom(
  '',
  ' ',
  '0',
  '2',
  '77',
  '500',
  '501',
  '-1',
  '1.0',
  '1e0',
  'x',
  '9223372036854775807',
  '9223372036854775808',
);
export const oddCount = fc.constantFrom(
  '',
  ' ',
  '0',
  '00',
  '1',
  '01',
  ' 2 ',
  '3',
  '5',
  '8',
  '9',
  '64',
  '65',
  '1.0',
  '1e0',
  '-1',
  '+1',
  '0x1',
  '١',
  'x',
  '9'.repeat(9),
  '9'.repeat(10),
);
export const oddText = fc.constantFrom('', ' ', '\n', '\u00a0', 'constructor', '__proto__');
export const mixed = {
  folder: fc.oneof(right.folder, oddFolder),
  image: fc.oneof(
    right.image,
    oddText,
    fc.constantFrom('https://host/org/name:tag', 'host/name:tag', 'host/org/name'),
  ),
  command: fc.oneof(right.command, oddText),
  poolId: fc.oneof(right.poolId, oddText),
  bootFile: fc.oneof(
    right.bootFile,
    oddText,
    oddFolder,
    fc.constantFrom(
      '..',
      '.',
      'a b',
      'sub/train.py',
      '/bucket/a/train.py',
      's3://bucket/a/c/train.py',
      '/bucket/a/../train.py',
      '/bucket/ab/train.py',
      `${longPath(1014)}train.py`,
    ),
    fc.constantFrom(116, 117, 118, 122, 123, 124).map((length) => 'f'.repeat(length)),
  ),
  description: fc.oneof(
    right.description,
    fc.constantFrom('x'.repeat(257), '😀'.repeat(257), `${'x'.repeat(256)}\u0301`),
  ),
};
