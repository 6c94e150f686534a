import { expect, it } from 'vitest';
import { stepAfter, stepBefore, stepSchema, steps } from './steps.ts';

it('goes from code to review and back, and stays at the review', () => {
  expect(steps.map(stepAfter)).toEqual(['data', 'resources', 'output', 'review', 'review']);
  expect(steps.map(stepBefore)).toEqual([undefined, 'code', 'data', 'resources', 'output']);
});

it.each(['', 'Code', '1', 'constructor'])('has no step %j', (word) => {
  expect(stepSchema.safeParse(word).success).toBe(false);
});
