import { ApiError, type ApiErrorKind, shortCode } from './api-error.ts';
import { adviceByCode } from './error-codes.ts';

export interface Explanation {
  /** What happened. */
  readonly what: string;
  /** What it means for the reader. */
  readonly meaning: string;
  /** What to try. */
  readonly advice: string;
}

const explanations: Readonly<Record<ApiErrorKind, Explanation>> = {
  network: {
    what: 'The service could not be reached.',
    meaning: 'The connection failed before the response was complete.',
    advice: 'Check the network connection (VPN, proxy), then try again.',
  },
  timeout: {
    what: 'The service did not respond in time.',
    meaning: 'It may be busy, or the connection is slow.',
    advice: 'Wait a moment, then try again.',
  },
  'signed-out': {
    what: 'You are signed out.',
    meaning: 'There is no session, or it has ended; sessions last 24 hours.',
    advice: 'Sign in. Nothing that you entered is lost.',
  },
  forbidden: {
    what: 'Permission denied.',
    meaning: 'You are signed in, but the user or the project lacks the permission.',
    advice: 'Ask an administrator for the permission, or sign in as another user.',
  },
  'not-found': {
    what: 'Not found.',
    meaning: 'What you requested was deleted, belongs to another project, or the address is wrong.',
    advice: 'Open it from the list.',
  },
  throttled: {
    what: 'Too many requests.',
    meaning: 'The service limits requests for a while. This one was not processed.',
    advice: 'Wait a minute, then try again.',
  },
  refused: {
    what: 'The service rejected the request.',
    meaning: 'A value in the request is not accepted.',
    advice: 'Correct what the message names, then try again.',
  },
  server: {
    what: 'The service reported an internal error.',
    meaning: 'The request was valid; the service failed to process it.',
    advice: 'Wait a moment, then try again. If it keeps failing, report the request ID to the provider.',
  },
  unreadable: {
    what: 'The response could not be read.',
    meaning: 'It may come from something other than ModelArts (a proxy or a login page), or it was cut off.',
    advice: 'Try again. If it keeps failing, check which endpoint this page is connected to.',
  },
};

const wordsByCode: Readonly<Record<string, Omit<Explanation, 'advice'>>> = {
  // The project of the address is not one of the token.
  '0210': {
    what: 'Project not found.',
    meaning: 'The user who is signed in has no project with the id in the address.',
  },
};

/** Also where a gateway says it: the service itself was not reached. */
const unreachable: Explanation = {
  what: 'Endpoint unreachable.',
  meaning: 'A gateway got no valid response from the endpoint.',
  advice:
    'Wait a moment, then try again. If it keeps failing, check the endpoint and the network (VPN, proxy).',
};
const gatewayStatuses: ReadonlySet<number | null> = new Set([502, 504]);

const internalError: Explanation = {
  what: 'Internal error in Nextrun.',
  meaning: 'The page failed, not your input or the service.',
  advice: 'Reload the page.',
};

/** The message of the error, and whose it is: the service's or the browser's. Empty if there is none. */
export function quoteError(error: unknown): string {
  if (!(error instanceof ApiError) || error.message === '') return '';
  if (error.kind === 'network') return `The browser says: “${error.message}”`;
  if (error.kind === 'unreadable') return `Details: ${error.message}`;
  return error.status === null ? '' : `The service says: “${error.message}”`;
}

/** Any error in plain words. The server's own words (`error.message`) are shown beside them. */
export function explainError(error: unknown): Explanation {
  if (!(error instanceof ApiError)) return internalError;
  const code = shortCode(error.code);
  const isUnreachable = error.kind === 'server' && gatewayStatuses.has(error.status);
  const explanation = isUnreachable ? unreachable : { ...explanations[error.kind], ...wordsByCode[code] };
  return { ...explanation, advice: adviceByCode[code] ?? explanation.advice };
}
