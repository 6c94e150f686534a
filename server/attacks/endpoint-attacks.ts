import { type Act, okay } from './endpoint.ts';

/** What an endpoint does to the server and, through it, to the browser; and what the client has to see. */
export interface EndpointAttack {
  readonly name: string;
  readonly act: Act;
  readonly status: number;
  /** The answer ends before its end, after its head has come. */
  readonly isCut?: true;
  /** The reset may overtake the head: then there is a whole answer that says so. */
  readonly mayBeLost?: true;
  /** What plain nginx makes of it, where it cannot do better (docs/security.md). */
  readonly throughNginx?: 'hands it on' | '502' | 'waits';
}

const ok = 'HTTP/1.1 200 OK\r\n';
const json = 'Content-Type: application/json\r\n';
const answer = (status: number | string, headers = '', body = '{}'): string =>
  `HTTP/1.1 ${status} X\r\n${json}${headers}Content-Length: ${body.length}\r\n\r\n${body}`;

const plays = (
  name: string,
  bytes: string,
  status: number,
  rest: Partial<Omit<EndpointAttack, 'act'>> & { readonly after?: Act['after'] } = {},
): EndpointAttack => {
  const { after = 'stay', ...more } = rest;
  return { name, act: { bytes, after }, status, ...more };
};

const statuses: readonly EndpointAttack[] = [
  ...['000', '099'].map((status) =>
    plays(`status ${status}`, answer(status), 502, { throughNginx: 'hands it on' }),
  ),
  ...['600', '999'].map((status) =>
    plays(`status ${status}`, answer(status), 502, { throughNginx: 'hands it on' }),
  ),
  // Nginx takes these for HTTP/0.9, which has no head.
  ...['1000', 'abc'].map((status) =>
    plays(`status ${status}`, answer(status), 502, { after: 'end', throughNginx: 'hands it on' }),
  ),
  plays('101 that nobody asked for', 'HTTP/1.1 101 X\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n', 502, {
    after: 'end',
    throughNginx: 'hands it on',
  }),
  plays(
    '101 that nobody asked for, then reset',
    'HTTP/1.1 101 X\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
    502,
    { after: 'reset', throughNginx: 'hands it on' },
  ),
  plays(
    '101 that nobody asked for, and silence',
    'HTTP/1.1 101 X\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
    502,
    { throughNginx: 'waits' },
  ),
  ...[300, 301, 302, 303, 304, 305, 306, 307, 308, 310, 399].map((status) =>
    plays(`status ${status}`, answer(status, 'Location: https://evil.example/\r\n'), 502),
  ),
  // Browsers repeat a request by themselves after these.
  plays('status 408', answer(408), 504, { throughNginx: '502' }),
  plays('status 421', answer(421), 502),
  plays('status 425', answer(425), 502),
  // Of a proxy that nobody has asked; a browser shows no page for it.
  plays('status 407', answer(407, 'Proxy-Authenticate: Basic\r\n'), 502),
  ...[400, 401, 403, 404, 409, 429, 500, 503].map((status) =>
    plays(`an honest ${status}`, answer(status, 'Retry-After: 3\r\n'), status),
  ),
  plays('an honest answer', okay.bytes, 200),
];

const breaks: readonly EndpointAttack[] = [
  plays('end before the head', '', 502, { after: 'end' }),
  plays('reset before the head', '', 502, { after: 'reset' }),
  plays('end in the head', `${ok}Content-Type: appl`, 502, { after: 'end' }),
  plays('reset in the head', `${ok}Content-Type: appl`, 502, { after: 'reset' }),
  plays('head, then reset', `${ok}${json}Content-Length: 9\r\n\r\n`, 200, {
    after: 'reset',
    isCut: true,
    mayBeLost: true,
  }),
  plays('head, then end', `${ok}${json}Content-Length: 9\r\n\r\n`, 200, { after: 'end', isCut: true }),
  plays('half a body, then reset', `${ok}${json}Content-Length: 9\r\n\r\n{"a"`, 200, {
    after: 'reset',
    isCut: true,
    mayBeLost: true,
  }),
  plays('half a chunk, then end', `${ok}${json}Transfer-Encoding: chunked\r\n\r\n9\r\n{"a"`, 200, {
    after: 'end',
    isCut: true,
  }),
  plays('a chunk without a size', `${ok}${json}Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}`, 200, {
    isCut: true,
    throughNginx: '502',
  }),
  plays('a body to the end of the connection', `${ok}${json}\r\n{}`, 200, { after: 'end' }),
];

const heads: readonly EndpointAttack[] = [
  plays('something that is not HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', 502, {
    after: 'end',
    throughNginx: 'hands it on',
  }),
  // 1.30 refuses the next three, too.
  plays('two lengths', `${ok}${json}Content-Length: 2\r\nContent-Length: 9\r\n\r\n{}`, 502, {
    after: 'end',
    throughNginx: 'hands it on',
  }),
  plays(
    'a length, and chunks',
    `${ok}${json}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
    502,
    { throughNginx: 'hands it on' },
  ),
  plays('a length that is no number', `${ok}${json}Content-Length: two\r\n\r\n{}`, 502, {
    after: 'end',
    throughNginx: 'hands it on',
  }),
  plays('a zero byte in a header', answer(200, 'X-Request-Id: a\0b\r\n'), 502),
  plays('a bare carriage return in a header', answer(200, 'X-Request-Id: a\rSet-Cookie: b=c\r\n'), 502),
  plays('200 KB of headers', answer(200, `X-Request-Id: ${'a'.repeat(200_000)}\r\n`), 502),
  plays(
    'another answer behind the answer',
    answer(200) + answer(200, 'Set-Cookie: poison=1\r\n', '{"poison":1}'),
    200,
  ),
];

const script = '<script>alert(document.domain)</script>';

const contents: readonly EndpointAttack[] = (
  [
    ['a page', 'Content-Type: text/html\r\n'],
    ['a page that calls itself JSON further on', 'Content-Type: text/html; application/json\r\n'],
    ['a page without a type', ''],
    ['a picture with a script', 'Content-Type: image/svg+xml\r\n'],
    ['a script', 'Content-Type: text/javascript\r\n'],
    ['a style', 'Content-Type: text/css\r\n'],
  ] as const
).map(([name, type]) => plays(name, `${ok}${type}Content-Length: ${script.length}\r\n\r\n${script}`, 200));

/** Each makes a browser or a cache do something, or tells of the server. `deploy/hidden-headers.conf` hides them by name. */
export const effectiveHeaders: Readonly<Record<string, string>> = {
  'Accept-CH': 'Sec-CH-UA-Model',
  'Access-Control-Allow-Credentials': 'true',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': '*',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Private-Network': 'true',
  'Access-Control-Expose-Headers': '*',
  'Access-Control-Max-Age': '600',
  Age: '1',
  'Alt-Svc': 'h3=":443"',
  'Cache-Control': 'public, max-age=600',
  'CDN-Cache-Control': 'max-age=600',
  'Clear-Site-Data': '"*"',
  'Content-Disposition': 'inline',
  'Content-Location': '/other',
  'Content-Security-Policy': 'default-src *',
  'Content-Security-Policy-Report-Only': 'default-src *; report-uri https://evil.example/',
  'Critical-CH': 'Sec-CH-UA-Model',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Embedder-Policy-Report-Only': 'require-corp',
  'Cross-Origin-Opener-Policy': 'unsafe-none',
  'Cross-Origin-Opener-Policy-Report-Only': 'unsafe-none',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  ETag: '"1"',
  'Expect-CT': 'max-age=1, report-uri="https://evil.example/"',
  Expires: 'Thu, 01 Dec 2044 16:00:00 GMT',
  'Feature-Policy': "camera '*'",
  'Last-Modified': 'Thu, 01 Dec 1994 16:00:00 GMT',
  Link: '<https://evil.example/>; rel=preload; as=script',
  Location: 'https://evil.example/',
  NEL: '{"report_to":"evil","max_age":600}',
  'No-Vary-Search': 'params',
  'Observe-Browsing-Topics': '?1',
  'Origin-Agent-Cluster': '?0',
  'Origin-Trial': 'eA==',
  'Permissions-Policy': 'camera=*',
  'Ping-From': 'https://evil.example/',
  Pragma: 'no-cache',
  'Proxy-Authenticate': 'Basic',
  'Proxy-Authentication-Info': 'x=1',
  'Public-Key-Pins': 'max-age=1',
  'Public-Key-Pins-Report-Only': 'max-age=1',
  'Referrer-Policy': 'unsafe-url',
  Refresh: '0; url=https://evil.example/',
  'Report-To': '{"group":"evil","max_age":600,"endpoints":[{"url":"https://evil.example/"}]}',
  'Reporting-Endpoints': 'default="https://evil.example/"',
  'Server-Timing': 'db;dur=1',
  'Service-Worker-Allowed': '/',
  'Set-Cookie': 'a=b',
  'Set-Cookie2': 'a=b',
  'Set-Login': 'logged-in',
  SourceMap: 'https://evil.example/map',
  'Speculation-Rules': '"https://evil.example/rules"',
  'Strict-Transport-Security': 'max-age=0',
  'Supports-Loading-Mode': 'credentialed-prerender',
  'Surrogate-Control': 'max-age=600',
  'Timing-Allow-Origin': '*',
  Trailer: 'Set-Cookie',
  Vary: '*',
  Via: '1.1 inner',
  'WWW-Authenticate': 'Basic realm="x"',
  'X-Accel-Buffering': 'yes',
  'X-Accel-Charset': 'utf-7',
  'X-Accel-Expires': '600',
  'X-Accel-Limit-Rate': '1',
  'X-Accel-Redirect': '/index.html',
  'X-Content-Security-Policy': 'default-src *',
  'X-Content-Type-Options': 'none',
  'X-DNS-Prefetch-Control': 'on',
  'X-Frame-Options': 'ALLOWALL',
  'X-Permitted-Cross-Domain-Policies': 'all',
  'X-Powered-By': 'x',
  'X-Robots-Tag': 'all',
  'X-SourceMap': 'https://evil.example/map',
  'X-UA-Compatible': 'IE=5',
  'X-WebKit-CSP': 'default-src *',
  'X-XSS-Protection': '0',
};

const headers: readonly EndpointAttack[] = [
  ...Object.entries(effectiveHeaders).map(([name, value]) =>
    plays(`the header ${name}`, answer(200, `${name}: ${value}\r\n`), 200),
  ),
  plays('a header that nobody has asked for', answer(200, 'X-Made-Up: 1\r\n'), 200, {
    throughNginx: 'hands it on',
  }),
];

/** Whether a browser repeats its request depends on these. */
export const oddAnswers: readonly EndpointAttack[] = [...statuses, ...breaks, ...heads, ...contents];

export const endpointAttacks: readonly EndpointAttack[] = [...oddAnswers, ...headers];
