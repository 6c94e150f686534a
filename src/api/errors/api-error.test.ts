import { describe, expect, it } from 'vitest';
import { ApiError, errorFromAnswer, errorFromCause, type RawAnswer } from './api-error.ts';
import { explainError } from './explain-error.ts';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}): RawAnswer => ({
  status,
  text: typeof body === 'string' ? body : JSON.stringify(body),
  headers: new Headers(headers),
});
const now = Date.parse('2026-11-23T14:00:00Z');
const read = (status: number, body: unknown, headers?: Record<string, string>) =>
  errorFromAnswer(answer(status, body, headers), now);

describe('an answer is a failure', () => {
  it.each([
    ['by its HTTP status', 400, {}],
    ['by is_success', 200, { is_success: false }],
    ['by a quoted is_success', 200, { is_success: 'false' }],
    ['by an error code', 200, { error_code: 'ModelArts.0104' }],
    ['by its HTTP status, without JSON', 502, '<html>'],
  ])('%s', (_why, status, body) => {
    expect(read(status, body)).toBeInstanceOf(ApiError);
  });

  it.each([
    ['with is_success', { is_success: true, jobs: [] }],
    ['without an envelope', { total_number: 1 }],
    ['with an empty code', { is_success: true, error_code: '', error_message: '' }],
    ['with a null code', { is_success: true, error_code: null }],
    ['that is HTML: unreadable, which is found later', '<html>'],
  ])('but not %s', (_why, body) => {
    expect(read(200, body)).toBeNull();
  });
});

describe("the server's words", () => {
  it.each([
    [{ error_message: 'Error string' }, 'Error string'],
    [{ error_msg: 'older back ends' }, 'older back ends'],
    [{ error_message: '', error_msg: 'older back ends' }, 'older back ends'],
    [{ error_message: ' ', error: { message: 'IAM' } }, 'IAM'],
    [
      { error: { code: 401, message: 'The username or password is wrong.' } },
      'The username or password is wrong.',
    ],
    [{ error: 'something else' }, ''],
    ['<html><style>b{}</style><h1>502 Bad Gateway</h1>\n<hr>nginx</html>', '502 Bad Gateway nginx'],
    ['plain', 'plain'],
    ['<script>a</script>b<SCRIPT src="x">c</SCRIPT >d', 'b d'],
    ['before <script>never closed', 'before'],
    ['a <b c', 'a'],
  ])('of %j are %j', (body, words) => {
    expect(read(400, body)?.message).toBe(words);
  });

  it.each(['<script ', '<style>', '<', '<a', '</script>', '\u2039'])(
    'of a page full of %j come at once',
    (part) => {
      expect(read(502, part.repeat(200_000))).toBeInstanceOf(ApiError);
    },
  );

  it('are shortened', () => {
    expect(read(500, 'x'.repeat(5000))?.message.length).toBeLessThan(310);
  });
});

describe('the kind of an error', () => {
  it.each([
    [401, 'ModelArts.0202', 'signed-out'],
    [400, 'ModelArts.0204', 'signed-out'],
    [403, 'ModelArts.2784', 'signed-out'],
    [401, 'ModelArts.0112', 'forbidden'],
    [401, 'ModelArts.0210', 'forbidden'],
    [403, 'ModelArts.9999', 'forbidden'],
    [404, null, 'not-found'],
    [200, 'ModelArts.0102', 'not-found'],
    [429, null, 'throttled'],
    [200, 'ModelArts.0114', 'throttled'],
    [408, null, 'timeout'],
    [500, 'ModelArts.0010', 'server'],
    [200, 'ModelArts.0010', 'server'],
    [500, 'ModelArts.0109', 'server'],
    [400, 'ModelArts.0104', 'refused'],
    [409, 'ModelArts.2796', 'refused'],
    [200, 'AS.0001', 'refused'],
  ])('HTTP %d with %s is %s', (status, code, kind) => {
    expect(read(status, { error_code: code, is_success: false })?.kind).toBe(kind);
  });

  it('is told with request id, code and time to wait', () => {
    const headers = { 'x-request-id': 'r-1', 'Retry-After': 'Mon, 23 Nov 2026 14:00:20 GMT' };
    expect(read(429, { error_code: 'ModelArts.4206', error_message: 'slow' }, headers)).toMatchObject({
      kind: 'throttled',
      status: 429,
      code: 'ModelArts.4206',
      requestId: 'r-1',
      retryAfter: 20_000,
      message: 'slow',
    });
  });
});

describe('a rejected fetch', () => {
  it('is a network error, a time-out, or the cancellation that it was', () => {
    const cancelled = new DOMException('cancelled', 'AbortError');
    expect(errorFromCause(new TypeError('Failed to fetch'))).toMatchObject({ kind: 'network', status: null });
    expect(errorFromCause(new DOMException('late', 'TimeoutError'))).toMatchObject({ kind: 'timeout' });
    expect(errorFromCause(cancelled)).toBe(cancelled);
  });
});

describe('explanations', () => {
  it('say more where the code does', () => {
    expect(explainError(read(400, { error_code: 'ModelArts.2604' })).advice).toContain('output path');
    expect(explainError(read(400, { error_code: 'ModelArts.0104' })).advice).toContain('Correct');
  });

  it('say that the page failed where the service did not', () => {
    expect(explainError(new Error('x is undefined')).what).toBe('Internal error in Nextrun.');
  });
});
