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
  ['out', '/b/$OUT/x', ['$OUT is sent as it is: variables are not replaced.']],
  ['price', '$5', []],
  ['lr', '0.02 ', ['The value begins or ends with a space.']],
  ['lr', ' ', []],
  ['lr', '0.0\u200b2', ['The value has invisible characters.']],
  ['l\u200br', '1', ['The name has invisible characters.']],
  ['lr', '０．０２', [expect.stringMatching(/full-width/)]],
  ['prompt', '你好，世界！', []],
  ['prompt', '👩\u200d👧', []],
  [' data_url', '', [expect.stringMatching(/itself/), expect.stringMatching(/space/)]],
])('%j = %j: %j', (name, value, warnings) => {
  expect(parameterWarnings({ name, value })).toEqual(warnings);
});
