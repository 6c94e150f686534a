import { expect, it } from 'vitest';
import { sampleDraft } from '#test-support/sample-draft.ts';
import { offeredValues } from './offered-values.ts';
import { emptySweep, type Sweep } from './shape.ts';
import { valuesWords, withVaried } from './varied-changes.ts';

const path = 'code.parameters.learning_rate';
const sweep: Sweep = {
  ...emptySweep,
  varied: [{ path, values: '0.1, 0.03' }],
  edits: [{ point: 2, path, value: '0.05' }],
};

it('a varied parameter is one change, with its number of values', () => {
  const plain = {
    path,
    step: 'code',
    label: 'learning_rate',
    before: '0.01',
    after: '0.5',
    isParameter: true,
  } as const;
  const other = { ...plain, path: 'code.parameters.epochs', label: 'epochs' };
  expect(withVaried([plain, other], sampleDraft, sweep)).toEqual([{ ...plain, after: '2 values' }, other]);
  expect(withVaried([plain], sampleDraft, emptySweep)).toEqual([plain]);
});

it('a field is a change of its own step', () => {
  const varied = [{ path: 'resources.workers', values: '1, 2, 4' }];
  expect(withVaried([], sampleDraft, { ...emptySweep, varied })).toMatchObject([
    { path: 'resources.workers', step: 'resources', label: 'Workers', after: '3 values', isParameter: false },
  ]);
});

it('a range for random points is shown as typed, unreadable values as none', () => {
  expect(valuesWords(' 0.001..0.1 log ')).toBe('0.001..0.1 log');
  expect(valuesWords('0.1,,0.2')).toBe('no values');
});

it.each([
  ['0.1, 0.03, 0.01', '3 values'],
  ['0.001..0.1 log 5', '5 values'],
  ['16..64 step 16', '4 values'],
])('%s is offered as %s', (value, words) => {
  expect(offeredValues(value)).toBe(words);
});

it.each(['0.1', '', '[64, 32]', '"a, b"', '/a/../b', '0.1,,2', '0.001..0.1', 'a,\nb'])(
  '%s is one value',
  (value) => {
    expect(offeredValues(value)).toBeUndefined();
  },
);
