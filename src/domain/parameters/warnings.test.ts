import { expect, it } from 'vitest';
import { parameterWarnings } from './warnings.ts';

it.each([
  ['learning_rate', '0.01', []],
  ['', '', []],
  ['  ', '', []],
  ['data_url', '/b/d/', ['The service sets data_url itself, from the data path.']],
  ['train_url', '', ['The service sets train_url itself, from the output path.']],
  ['data_urls', '', []],
  ['lr ', '1', ['The name begins or ends with a space, which is a part of it.']],
  ['\tlr', '1', ['The name begins or ends with a space, which is a part of it.']],
  ['api_key', 'x', ['This looks like a secret: everyone who can see the version can read it.']],
  ['id', 'AKIAIOSFODNN7EXAMPLE', [expect.stringMatching(/secret/)]],
  [' data_url', '', [expect.stringMatching(/itself/), expect.stringMatching(/space/)]],
])('%j = %j: %j', (name, value, warnings) => {
  expect(parameterWarnings({ name, value })).toEqual(warnings);
});
