/** Why there is no answer of the endpoint to hand on. `code` is Node's, or one of ours. */
export interface ForwardFailure {
  readonly status: 502 | 504;
  readonly words: string;
}

export type OwnCode =
  | 'NO_CONNECTION_IN_TIME'
  | 'NO_ANSWER_IN_TIME'
  | 'REDIRECT'
  | 'REPEAT'
  | 'NO_STATUS'
  | 'UPGRADE';

const unknownNames: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA']);
const lateCodes: ReadonlySet<string> = new Set(['NO_CONNECTION_IN_TIME', 'NO_ANSWER_IN_TIME', 'ETIMEDOUT']);
const unreachableCodes: ReadonlySet<string> = new Set(['EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);

/** In the words of the page, with the host's name, since the same page may be connected to others. */
export function explainFailure(host: string, code: string): ForwardFailure {
  const failure = (words: string): ForwardFailure => ({ status: 502, words });
  if (lateCodes.has(code)) return { status: 504, words: `${host} did not respond in time.` };
  if (code === 'REDIRECT') return failure(`${host} responded with a redirect, which is not followed.`);
  if (code === 'REPEAT')
    return failure(`${host} asked to send the request again; Nextrun sends each request only once.`);
  if (/^(NO_STATUS|UPGRADE|HPE_)/.test(code)) return failure(`The response of ${host} is not valid.`);
  if (code === 'ECONNREFUSED') return failure(`${host} refused the connection.`);
  if (unknownNames.has(code)) return failure(`The host name ${host} could not be resolved by this server.`);
  if (unreachableCodes.has(code)) return failure(`${host} is unreachable from this server.`);
  if (/CERT|SIGNATURE|SELF_SIGNED|ISSUER/.test(code)) {
    return failure(`The certificate of ${host} is not trusted by this server (${code}).`);
  }
  return failure(`The connection to ${host} was lost before a response arrived.`);
}

/** What is wrong with a status, so that the answer is not handed on; null if nothing is. */
export function failureOfStatus(status: number): OwnCode | null {
  if (status >= 300 && status < 400) return 'REDIRECT';
  // Browsers send a request again by themselves, also a write, after 408, 421 and 425.
  if (status === 408) return 'NO_ANSWER_IN_TIME';
  if (status === 421 || status === 425) return 'REPEAT';
  // 407 is for a proxy to say.
  return status < 200 || status > 599 || status === 407 ? 'NO_STATUS' : null;
}

/** As ModelArts writes a refusal, so that every client can read it. */
export const envelopeOf = (code: string, words: string): string =>
  JSON.stringify({ is_success: false, error_code: `Nextrun.${code}`, error_message: words });
