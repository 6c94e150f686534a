import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isClosing, type Listener, refuse } from './refusal.ts';

/**
 * Whether a page of another origin sends this. A browser says so itself; an older one names the origin of the page. Who
 * says neither is no browser. The host is not compared where the browser has judged: a proxy may have changed it.
 */
export function isForeign(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  return origin !== undefined && origin.toLowerCase().replace(/^https?:\/\//, '') !== host?.toLowerCase();
}

/** A link to the page, or its address in a bookmark. */
const opensPage = ({ method, headers, url }: IncomingMessage): boolean =>
  method === 'GET' &&
  headers['sec-fetch-mode'] === 'navigate' &&
  headers['sec-fetch-dest'] === 'document' &&
  !isServicePath(url);

const isServicePath = (url = '/'): boolean => /^\/+(v[123]|sandbox)(?=[/?]|$)/.test(url);

/** Other pages can open this one, and nothing else: not its files, not the endpoints, not the sandbox. */
export const refuseForeignPages: Listener = (request, response, next) => {
  if (isClosing(request)) return;
  if (!isForeign(request.headers) || opensPage(request)) return next();
  refuse(request, response, {
    status: 403,
    words: 'Pages of other origins are not allowed to use this server.',
  });
};
