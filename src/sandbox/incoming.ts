import { type Body, maxBodyBytes } from './rules/json.ts';

/** A request after its body was read, so that it can be answered twice. */
export interface Incoming {
  readonly method: string;
  /** Normalised. */
  readonly path: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Body;
}

/**
 * A final slash is accepted without a redirect, which could turn a POST into a GET; samples have double slashes too.
 * What need not be encoded is decoded (RFC 3986, 6.2.2.2), so that `/%76%31` cannot pass by a check of `/v1`.
 */
const normalPath = (pathname: string): string =>
  pathname
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : code;
    })
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1');

export async function readIncoming(request: Request): Promise<Incoming> {
  const url = new URL(request.url);
  const bytes = new Uint8Array(await request.arrayBuffer());
  return {
    method: request.method,
    path: normalPath(url.pathname),
    url,
    headers: request.headers,
    body: { bytes: bytes.subarray(0, maxBodyBytes), isTooLarge: bytes.length > maxBodyBytes },
  };
}

/** What was received, for the log: also where it is not UTF-8. */
export const rawText = ({ bytes }: Body): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
