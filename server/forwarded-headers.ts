import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { readAnswerHeaders } from './security-headers.ts';

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

export const headersForEndpoint = (headers: IncomingHttpHeaders, hasBody = true): OutgoingHttpHeaders => {
  const { 'content-length': length, ...others } = pick(headers, toEndpoint);
  return length === undefined || !hasBody ? others : { ...others, 'content-length': length };
};

const always = Object.fromEntries(
  Object.entries(readAnswerHeaders()).map(([name, value]) => [name.toLowerCase(), value]),
);

/** What is not JSON is only good for saving to a file, whatever it calls itself. */
export const headersForClient = (headers: IncomingHttpHeaders): OutgoingHttpHeaders => ({
  ...pick(headers, toClient),
  ...always,
  ...(/^application\/json *(;|$)/i.test(headers['content-type'] ?? '')
    ? {}
    : { 'content-disposition': 'attachment' }),
});
