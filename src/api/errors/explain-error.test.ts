import { describe, expect, it } from 'vitest';
import { errorFromAnswer, errorFromCause, signedOutError, unreadableError } from './api-error.ts';
import { explainError, quoteError } from './explain-error.ts';

const answer = (status: number, text: string) => ({ status, headers: new Headers(), text });

describe('the words of an error', () => {
  it.each([
    [
      'the service',
      errorFromAnswer(answer(400, '{"is_success":false,"error_message":"Bad path."}'), 0),
      'The service says: “Bad path.”',
    ],
    ['the browser', errorFromCause(new TypeError('Failed to fetch')), 'The browser says: “Failed to fetch”'],
    [
      'the page itself',
      unreadableError(answer(200, '<html>'), 'It is not JSON.'),
      'Details: It is not JSON.',
    ],
    ['nobody, when nothing was sent', signedOutError(), ''],
    ['nobody, when the time was over', errorFromCause(new DOMException('Time-out', 'TimeoutError')), ''],
    ['nobody, in an empty answer', errorFromAnswer(answer(503, ''), 0), ''],
    ['nobody, in a mistake of the page', new Error('x is undefined'), ''],
  ])('are those of %s', (_who, error, quote) => {
    expect(quoteError(error)).toBe(quote);
  });
});

describe('the explanation of an error', () => {
  it('prefers what is known of the code to what is known of the kind', () => {
    const error = errorFromAnswer(
      answer(400, '{"is_success":false,"error_code":"ModelArts.2604","error_message":"In use."}'),
      0,
    );
    const general = errorFromAnswer(answer(400, '{"is_success":false}'), 0);
    expect(explainError(error).advice).not.toBe(explainError(general).advice);
    expect(explainError(error).what).toBe(explainError(general).what);
  });

  it('does not tell who opens the page for the first time that a session has ended', () => {
    expect(explainError(signedOutError()).what).toBe('You are not signed in.');
    expect(explainError(signedOutError()).meaning).toMatch(/^There is no session, or /);
  });
});
