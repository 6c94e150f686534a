/** What a client does to the server, and what may come of it. */
export interface ClientAttack {
  readonly name: string;
  /** `HOST` stands for the server's own host and port. */
  readonly bytes: string;
  /** `refused`: a status from 400 on, or a connection that is closed without an answer. */
  readonly answers: readonly number[] | 'refused';
  /** The first lines of what reaches the endpoint. */
  readonly reaches: readonly string[];
  /** Nothing else than `reaches` reaches the endpoint, but that need not, either. */
  readonly isLax?: boolean;
}

type Rest = Partial<Pick<ClientAttack, 'reaches' | 'isLax'>>;

const attack = (
  name: string,
  bytes: string,
  answers: ClientAttack['answers'],
  { reaches = [], ...rest }: Rest = {},
): ClientAttack => ({ name, bytes, answers, reaches, ...rest });

const request = (line: string, headers: readonly string[] = [], body = ''): string =>
  `${[`${line} HTTP/1.1`, 'Host: HOST', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n${body}`;

/** Without `Connection: close`, so that more can follow. */
const first = (line: string, headers: readonly string[] = [], body = ''): string =>
  request(line, headers, body).replace('Connection: close\r\n', '');

// Its length is in other lines, so nothing is filled in here.
const smuggled = 'GET /v1/smuggled HTTP/1.1\r\nHost: x\r\nX-Auth-Token: x\r\n\r\n';
const chunked = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
const chunkedEncoding = 'Transfer-Encoding: chunked';
const json = 'Content-Type: application/json';

const bodies: readonly ClientAttack[] = [
  ...['GET', 'DELETE'].flatMap((method) => [
    attack(
      `a chunked ${method} with a request inside`,
      request(`${method} /v1/x`, [chunkedEncoding], chunked(smuggled)),
      [400],
    ),
    attack(
      `a ${method} with a request as its body`,
      request(`${method} /v1/x`, [`Content-Length: ${smuggled.length}`], smuggled),
      [400],
    ),
    attack(`a ${method} with a body of no bytes`, request(`${method} /v1/x`, ['Content-Length: 0']), [200], {
      reaches: [`${method} /v1/x`],
    }),
  ]),
  attack(
    'a chunked GET, and a request behind it',
    first('GET /v1/x', [chunkedEncoding], chunked(smuggled)) + request('GET /v1/behind'),
    [400],
  ),
  attack(
    'a GET that says chunked and has a request where the chunks should be',
    first('GET /v1/x', [chunkedEncoding]) + smuggled,
    'refused',
  ),
  attack('a chunked POST', request('POST /v1/x', [json, chunkedEncoding], chunked('{}')), [200], {
    reaches: ['POST /v1/x'],
  }),
];

const length = (value: string): string => `Content-Length: ${value}`;

const unclearFraming: readonly ClientAttack[] = (
  [
    ['a length, and chunks', [length('5'), chunkedEncoding]],
    ['chunks, and a length', [chunkedEncoding, length('5')]],
    ['two lengths', [length('0'), length('5')]],
    ['two lengths in one line', [length('0, 5')]],
    ['the same length twice', [length('5'), length('5')]],
    ['a length with a sign', [length('+5')]],
    ['a negative length', [length('-5')]],
    ['a hexadecimal length', [length('0x5')]],
    ['a length over every bound', [length('99999999999999999999999')]],
    ['chunks twice', [chunkedEncoding, chunkedEncoding]],
    ['chunks that are not last', ['Transfer-Encoding: chunked, identity']],
    ['chunks of another coding', ['Transfer-Encoding: gzip, chunked']],
    ['something like chunks', ['Transfer-Encoding: xchunked']],
    ['chunks on a folded line', ['Transfer-Encoding:\r\n chunked']],
    ['chunks behind a vertical tab', ['Transfer-Encoding: \x0bchunked']],
    ['a bare carriage return', ['X-Language: a\rTransfer-Encoding: chunked', length('5')]],
    ['a zero byte in a header', ['X-Language: a\0b', length('5')]],
  ] as const
).map(([name, headers]) =>
  attack(`a POST with ${name}`, request('POST /v1/x', headers, chunked(smuggled)), 'refused'),
);

const chunks: readonly ClientAttack[] = [
  ['a size over every bound', 'fffffffffffffffff\r\nx'],
  ['a size with a sign', '+2\r\n{}\r\n0\r\n\r\n'],
  ['a chunk that is longer than it says', `2\r\n{}GET /v1/smuggled HTTP/1.1\r\n\r\n0\r\n\r\n`],
].map(([name = '', body = '']) =>
  // The head of a body that comes bit by bit is handed on; that body never becomes whole, so that nothing is done.
  attack(`a POST in chunks with ${name}`, request('POST /v1/x', [chunkedEncoding], body), 'refused', {
    reaches: ['POST /v1/x'],
    isLax: true,
  }),
);

const methods: readonly ClientAttack[] = [
  ...['OPTIONS', 'PATCH', 'HEAD', 'TRACE', 'PROPFIND'].map((method) =>
    attack(method, request(`${method} /v1/x`), [405]),
  ),
  attack('a chunked TRACE', request('TRACE /v1/x', [chunkedEncoding], chunked(smuggled)), 'refused'),
  attack('CONNECT', request('CONNECT evil.example:443'), 'refused'),
  attack('a method that nobody knows', request('BREW /v1/x'), 'refused'),
  ...['POST', 'PUT'].map((method) =>
    attack(`an honest ${method}`, request(`${method} /v1/x`, [json, length('2')], '{}'), [200], {
      reaches: [`${method} /v1/x`],
    }),
  ),
];

const heads: readonly ClientAttack[] = [
  attack('a target on another host', request('GET http://evil.example/v1/x'), [200], {
    reaches: ['GET /v1/x'],
    isLax: true,
  }),
  attack('two hosts', request('GET /v1/x', ['Host: evil.example']), 'refused'),
  attack('no host', 'GET /v1/x HTTP/1.1\r\nConnection: close\r\n\r\n', 'refused'),
  attack('a zero byte in the target', request('GET /v1/x\0y'), 'refused'),
  attack('something that is not HTTP', '\x16\x03\x01\x02\r\n\r\n', 'refused'),
  attack('200 KB of headers', request('GET /v1/x', [`X-Auth-Token: ${'a'.repeat(200_000)}`]), 'refused'),
  attack(
    'an upgrade is an ordinary request',
    first('GET /v1/x', ['Connection: Upgrade, close', 'Upgrade: websocket', 'Sec-WebSocket-Key: eA==']),
    [200],
    { reaches: ['GET /v1/x'] },
  ),
  attack(
    'two requests in a row',
    first('GET /v1/one') + request('POST /v1/two', [json, length('2')], '{}'),
    [200, 200],
    { reaches: ['GET /v1/one', 'POST /v1/two'] },
  ),
];

const fromPage = (site: string, mode: string, dest: string): readonly string[] => [
  `Sec-Fetch-Site: ${site}`,
  `Sec-Fetch-Mode: ${mode}`,
  `Sec-Fetch-Dest: ${dest}`,
];

const plainPost = (headers: readonly string[]): string =>
  request('POST /v1/x', ['Content-Type: text/plain', length('2'), ...headers], '{}');

const foreignPages: readonly ClientAttack[] = [
  ...['http://evil.example', 'https://localhost:1', 'http://HOST.evil.example', 'null'].map((origin) =>
    attack(`a write of a page of ${origin}`, plainPost([`Origin: ${origin}`]), [403]),
  ),
  ...['cross-site', 'same-site'].flatMap((site) => [
    attack(`a write of a page that is ${site}`, plainPost(fromPage(site, 'no-cors', 'empty')), [403]),
    attack(
      `a read of a page that is ${site}`,
      request('GET /v1/x', fromPage(site, 'no-cors', 'image')),
      [403],
    ),
    attack(
      `a link to an answer on a page that is ${site}`,
      request('GET /v1/x', fromPage(site, 'navigate', 'document')),
      [403],
    ),
    attack(
      `a file for a page that is ${site}`,
      request('GET /connection.json', fromPage(site, 'no-cors', 'script')),
      [403],
    ),
    attack(
      `a frame on a page that is ${site}`,
      request('GET /', fromPage(site, 'navigate', 'iframe')),
      [403],
    ),
    attack(
      `a form of a page that is ${site}`,
      request('POST /', [...fromPage(site, 'navigate', 'document'), length('0')]),
      [403],
    ),
    attack(
      `a link to the page on a page that is ${site}`,
      request('GET /projects/x', fromPage(site, 'navigate', 'document')),
      [200],
    ),
  ]),
  attack(
    'the page itself, with its origin',
    plainPost(['Origin: SCHEME//HOST', ...fromPage('same-origin', 'cors', 'empty')]),
    [200],
    { reaches: ['POST /v1/x'] },
  ),
  attack('the page in a browser that says no site', plainPost(['Origin: SCHEME//HOST']), [200], {
    reaches: ['POST /v1/x'],
  }),
  attack(
    'the page behind a proxy that changes the host',
    plainPost(['Origin: https://public.example', ...fromPage('same-origin', 'cors', 'empty')]),
    [200],
    { reaches: ['POST /v1/x'] },
  ),
  attack(
    'the page, by an address that somebody has typed',
    request('GET /projects/x', fromPage('none', 'navigate', 'document')),
    [200],
  ),
  ...['document', 'iframe', 'object', 'script', 'style', 'image', 'worker', 'serviceworker'].map((dest) =>
    attack(
      `an answer that the browser makes a ${dest} of`,
      request('GET /v1/x', fromPage('same-origin', 'navigate', dest)),
      [403],
    ),
  ),
  attack('a program that is no browser', plainPost([]), [200], { reaches: ['POST /v1/x'] }),
];

export const clientAttacks: readonly ClientAttack[] = [
  ...bodies,
  ...unclearFraming,
  ...chunks,
  ...methods,
  ...heads,
  ...foreignPages,
];
