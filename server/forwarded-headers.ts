import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

// Both lists say what passes; all else stays behind: cookies, hop-by-hop headers, `Origin`, `Referer`, what others may
// do with an answer. The nginx template has the first list, too.
const toEndpoint = [
  ...['accept', 'accept-encoding', 'content-type', 'content-length', 'user-agent'],
  ...['x-auth-token', 'x-subject-token', 'x-project-id', 'x-language'],
];

const toClient = [
  ...['content-type', 'content-length', 'content-encoding', 'date', 'retry-after', 'allow'],
  ...['x-subject-token', 'x-request-id', 'x-ratelimit', 'x-ratelimit-used', 'x-ratelimit-window'],
];

const pick = (headers: IncomingHttpHeaders, names: readonly string[]): OutgoingHttpHeaders =>
  Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]] as const])),
  );

export const headersForEndpoint = (headers: IncomingHttpHeaders): OutgoingHttpHeaders =>
  pick(headers, toEndpoint);

/** An answer may hold a token, so nothing on the way may keep it. */
export const headersForClient = (headers: IncomingHttpHeaders): OutgoingHttpHeaders => ({
  ...pick(headers, toClient),
  'cache-control': 'no-store',
});
