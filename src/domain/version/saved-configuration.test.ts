import { expect, it } from 'vitest';
import { savedConfigurationSchema } from './saved-configuration.ts';

const problems = (configurationName: string, configurationDescription = '') =>
  (
    savedConfigurationSchema.safeParse({ configurationName, configurationDescription }).error?.issues ?? []
  ).map(({ path }) => path.join('.'));

it.each(['a', 'mnist_best-2', 'x'.repeat(64)])('takes the name %s', (name) => {
  expect(problems(name)).toEqual([]);
});

it.each(['', ' ', 'a b', 'ä', 'a/b', 'a\n', 'x'.repeat(65)])('refuses the name %j', (name) => {
  expect(problems(name)).toEqual(['configurationName']);
});

it('takes 256 characters of description, and not one more', () => {
  expect(problems('a', '😀'.repeat(256))).toEqual([]);
  expect(problems('a', 'x'.repeat(257))).toEqual(['configurationDescription']);
});
