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
    meaning: 'The connection failed before the whole answer had come.',
    advice: 'Check the network connection (VPN, proxy), then try again.',
  },
  timeout: {
    what: 'The service did not answer in time.',
    meaning: 'It may be busy, or the connection is slow.',
    advice: 'Wait a moment, then try again.',
  },
  'signed-out': {
    what: 'You are signed out.',
    meaning: 'The service asked for a new sign-in; a sign-in lasts 24 hours.',
    advice: 'Sign in. Nothing that you entered is lost.',
  },
  forbidden: {
    what: 'The service did not allow this.',
    meaning: 'You are signed in, but this user or this project lacks the permission.',
    advice: 'Ask an administrator for the permission, or sign in as another user.',
  },
  'not-found': {
    what: 'This does not exist.',
    meaning: 'It has been deleted, or the address is wrong, or it belongs to another project.',
    advice: 'Go back to the list and open it from there.',
  },
  throttled: {
    what: 'The service asks to slow down.',
    meaning: 'There were too many requests for a while. This one was not carried out.',
    advice: 'Wait a minute, then try again.',
  },
  refused: {
    what: 'The service refused this.',
    meaning: 'It read the request and found something in it that it can not accept.',
    advice: 'Correct what its message names, then try again.',
  },
  server: {
    what: 'The service had a problem of its own.',
    meaning: 'The request was well-formed; the failure is on the other side.',
    advice: 'Wait a moment, then try again. If it goes on, report the request ID to the provider.',
  },
  unreadable: {
    what: 'The answer could not be read.',
    meaning:
      'Something other than ModelArts may have answered (a proxy or a login page), or the answer was cut off.',
    advice: 'Try again. If it goes on, check which endpoint this page is connected to.',
  },
};

const wordsByCode: Readonly<Record<string, Omit<Explanation, 'advice'>>> = {
  // The project of the address is not one of the token.
  '0210': {
    what: 'Project not found.',
    meaning: 'The user who is signed in has no project with the id in the address.',
  },
};

const ourFault: Explanation = {
  what: 'Nextrun made a mistake.',
  meaning: 'This is an error in the page, not in your work or in the service.',
  advice: 'Load the page again.',
};

/** What was said about the error, and by whom: the service's words are not the browser's. Empty where nobody said anything. */
export function quoteError(error: unknown): string {
  if (!(error instanceof ApiError) || error.message === '') return '';
  if (error.kind === 'network') return `The browser says: “${error.message}”`;
  if (error.kind === 'unreadable') return `What was wrong with it: ${error.message}`;
  return error.status === null ? '' : `The service says: “${error.message}”`;
}

/** Any error in plain words. The server's own words (`error.message`) are shown beside them. */
export function explainError(error: unknown): Explanation {
  if (!(error instanceof ApiError)) return ourFault;
  const code = shortCode(error.code);
  const explanation = { ...explanations[error.kind], ...wordsByCode[code] };
  return { ...explanation, advice: adviceByCode[code] ?? explanation.advice };
}
