import { describe, expect, it } from 'vitest';
import { errorFromAnswer, errorFromCause, unreadableError } from '#api/errors/api-error.ts';
import { sampleSubmission, sampleVersion } from '#test-support/sample-submission.ts';
import { classifyFailure } from './classify-failure.ts';

const submission = sampleSubmission();

const answer = (status: number, code?: string, message = '') => ({
  status,
  headers: new Headers(),
  text: JSON.stringify({ is_success: false, error_code: code, error_message: message }),
});
const classOf = (status: number, code?: string, message?: string) =>
  classifyFailure(errorFromAnswer(answer(status, code, message), 0), submission, []);

describe('what a failed create says', () => {
  it.each([400, 403, 404, 405, 413, 422])('%i: nothing was created', (status) => {
    expect(classOf(status)).toBe('rejected');
  });

  it.each([408, 500, 502, 503, 504])('%i: nobody knows', (status) => {
    expect(classOf(status)).toBe('unclear');
  });

  it('401: nothing was created, sign in', () => expect(classOf(401)).toBe('signed-out'));
  it('429: nothing was created, later', () => expect(classOf(429)).toBe('throttled'));
  it('409: the list tells', () => expect(classOf(409)).toBe('conflict'));

  it('reads the code of an answer that calls itself 200', () => {
    expect(classOf(200, 'ModelArts.0104')).toBe('rejected');
    expect(classOf(200, 'ModelArts.0203')).toBe('signed-out');
    expect(classOf(200, 'ModelArts.0010')).toBe('unclear');
  });

  it('knows nothing where no answer came, or none that can be read', () => {
    const lost = errorFromCause(new TypeError('Failed to fetch'));
    const late = errorFromCause(new DOMException('', 'TimeoutError'));
    const garbage = unreadableError({ ...answer(200), text: '<html>' }, 'not JSON');
    const ours = new Error('a mistake of our own');
    for (const error of [lost, late, garbage, ours])
      expect(classifyFailure(error, submission, [])).toBe('unclear');
  });
});

describe('2604, the output path is in use', () => {
  const inUse = `Operation failed. Other running job contain train_url: ${submission.outputPath}`;

  it('is not believed of our own new subfolder: the first of two requests has taken it', () => {
    expect(classOf(400, 'ModelArts.2604', inUse)).toBe('unclear');
  });

  it('is believed of another path, and where a version used it before', () => {
    expect(classOf(400, 'ModelArts.2604', 'train_url: /bucket/other/')).toBe('rejected');
    const error = errorFromAnswer(answer(400, 'ModelArts.2604', inUse), 0);
    expect(classifyFailure(error, submission, [sampleVersion('19')])).toBe('rejected');
    expect(
      classifyFailure(error, submission, [sampleVersion('19', submission.outputPath, { status: 10 })]),
    ).toBe('unclear');
  });
});
