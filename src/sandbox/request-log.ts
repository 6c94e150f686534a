import { endOfString } from './rules/json-text.ts';
import type { LoggedRequest, State } from './state.ts';

export interface LogLimits {
  readonly entries: number;
  /** The size of all bodies together. */
  readonly characters: number;
}

/** Tests need all requests and keep them in memory; a browser's storage has little room. */
export const memoryLimits: LogLimits = { entries: 10_000, characters: 64_000_000 };
export const storeLimits: LogLimits = { entries: 500, characters: 500_000 };

export function logRequest(
  state: State,
  request: Omit<LoggedRequest, 'n' | 'status'>,
  limits: LogLimits,
): LoggedRequest {
  state.requestCount += 1;
  const entry = { n: state.requestCount, status: 0, ...request, body: maskPasswords(request.body) };
  state.requests.push(entry);
  trim(state, limits);
  return entry;
}

function trim(state: State, limits: LogLimits): void {
  if (state.requests.length > limits.entries) state.requests = state.requests.slice(-limits.entries);
  let characters = state.requests.reduce((sum, { body }) => sum + body.length, 0);
  for (const request of state.requests) {
    if (characters <= limits.characters) break;
    characters -= request.body.length;
    request.body = '';
  }
}

/** Also in a text that is not JSON, or that ends within the password. */
function maskPasswords(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { 0: head, index } of text.matchAll(/"password"\s*:\s*"/g)) {
    if (index < done) continue;
    const start = index + head.length;
    parts.push(text.slice(done, start), '***');
    done = endOfString(text, start - 1);
  }
  return parts.join('') + text.slice(done);
}
