import { expect, it } from 'vitest';
import { envelopeOf, explainFailure, failureOfStatus } from './forward-failure.ts';

it.each([
  ['ENOTFOUND', 502, /^The host name h could not be resolved/],
  ['ECONNREFUSED', 502, /refused the connection/],
  ['ECONNRESET', 502, /was lost before a response arrived/],
  ['EHOSTUNREACH', 502, /is unreachable/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 502, /certificate of h is not trusted .*SELF_SIGNED/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 502, /certificate/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 502, /certificate/],
  ['HPE_INVALID_CONSTANT', 502, /response of h is not valid/],
  ['UPGRADE', 502, /response of h is not valid/],
  ['REPEAT', 502, /asked to send the request again/],
  ['ETIMEDOUT', 504, /did not respond in time/],
  ['NO_CONNECTION_IN_TIME', 504, /did not respond in time/],
])('%s is a %i in plain words', (code, status, words) => {
  const failure = explainFailure('h', code);
  expect(failure.status).toBe(status);
  expect(failure.words).toMatch(words);
});

it('takes the statuses that an answer can have, and that make no browser repeat a request', () => {
  const all = Array.from({ length: 1000 }, (_, status) => status);
  const passing = all.filter((status) => failureOfStatus(status) === null);
  const withoutSome = all.filter(
    (status) => (status >= 200 && status < 300) || (status >= 400 && status < 600),
  );
  expect(passing).toEqual(withoutSome.filter((status) => ![407, 408, 421, 425].includes(status)));
});

it('is written as the service writes refusals', () => {
  expect(JSON.parse(envelopeOf('502', 'Why.'))).toEqual({
    is_success: false,
    error_code: 'Nextrun.502',
    error_message: 'Why.',
  });
});
