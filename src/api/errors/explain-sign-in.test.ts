import { expect, it } from 'vitest';
import { errorFromAnswer } from './api-error.ts';
import { explainSignIn } from './explain-sign-in.ts';

const explain = (status: number, body: unknown, method: 'password' | 'token' = 'password') => {
  const answer = { status, headers: new Headers(), text: JSON.stringify(body) };
  return explainSignIn(errorFromAnswer(answer, 0), method).what;
};
const iam = (code: number, message: string) => ({ error: { code, message, title: '' } });

it('tells a wrong password from a project of others, a lock, a frozen account and a missing permission', () => {
  expect(explain(401, iam(401, 'The username or password is wrong.'))).toMatch(
    /password or account is wrong/,
  );
  expect(explain(401, iam(401, 'The project does not exist.'))).toMatch(/no access to the project/);
  expect(explain(401, iam(401, 'The user is locked.'))).toMatch(/locked/);
  expect(explain(403, iam(403, 'Your account is frozen.'))).toMatch(/account can't be used/);
  expect(explain(403, iam(403, 'You are not authorized.'))).toMatch(/isn't allowed to sign in/);
  expect(explain(401, { error_code: 'ModelArts.4116', error_msg: '' })).toMatch(/account can't be used/);
  expect(explain(403, { error_code: 'ModelArts.0210', error_msg: '' })).toMatch(/no access to the project/);
});

it('speaks of the token where one was pasted', () => {
  expect(explain(401, iam(401, 'Unauthorized'), 'token')).toMatch(/token is not valid/);
});

it('says of all else what every call says', () => {
  expect(explain(502, {})).toBe('Endpoint unreachable.');
  expect(explain(429, {})).toBe('Too many requests.');
  expect(explainSignIn(new Error('x'), 'password').what).toBe('Internal error in Nextrun.');
});
