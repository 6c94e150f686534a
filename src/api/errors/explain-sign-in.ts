import { ApiError, shortCode } from './api-error.ts';
import { accountCodes } from './error-codes.ts';
import { explainError } from './explain-error.ts';

interface SignInExplanation {
  readonly what: string;
  readonly advice: string;
}

const projectIsOthers: SignInExplanation = {
  what: 'This user has no access to the project.',
  advice: 'Check the project in the address, or sign in with the account that it belongs to.',
};

const accountIsClosed: SignInExplanation = {
  what: "The account can't be used.",
  advice: 'The account is in arrears, restricted or frozen. Ask its owner.',
};

const isLocked: SignInExplanation = {
  what: 'The user is locked.',
  advice: 'A user is locked after several wrong passwords. Wait 15 minutes, or ask an administrator.',
};

const isWrong: SignInExplanation = {
  what: 'User, password or account is wrong.',
  advice: 'Check all three; the password is case-sensitive.',
};

const isNotAllowed: SignInExplanation = {
  what: "This user isn't allowed to sign in here.",
  advice: 'Ask an administrator for the permission on this project (IAM, programmatic access).',
};

const tokenIsRefused: SignInExplanation = {
  what: 'The token is not valid.',
  advice: 'The token may have expired (tokens last 24 hours) or be incomplete. Get a new one.',
};

/** Why signing in failed. IAM has one status for several causes; its code, or else its message distinguishes them. */
export function explainSignIn(error: unknown, method: 'password' | 'token'): SignInExplanation {
  if (!(error instanceof ApiError)) return explainError(error);
  const code = shortCode(error.code);
  if (accountCodes.has(code) || /arrears|frozen|suspended/i.test(error.message)) return accountIsClosed;
  if (/lock/i.test(error.message)) return isLocked;
  if (projectCodes.has(code) || /project/i.test(error.message)) return projectIsOthers;
  if (error.status === 403) return isNotAllowed;
  if (error.kind !== 'signed-out') return explainError(error);
  return method === 'token' ? tokenIsRefused : isWrong;
}

const projectCodes: ReadonlySet<string> = new Set(['0204', '0207', '0210', '2786']);
