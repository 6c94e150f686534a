import { expect, it } from 'vitest';
import { id } from '#test-support/sample-submission.ts';
import { createTakeOver } from './take-over.ts';

const minute = 60_000;

function watched() {
  let now = 0;
  const takeOver = createTakeOver({ elapsed: () => now, random: () => 0.5 });
  takeOver.sees(id('30'));
  return { takeOver, pass: (time: number) => (now += time) };
}
const patience = 11.5 * minute;

it('waits until no request of another browser can be under way, and begins again when that has made a version', () => {
  const { takeOver, pass } = watched();
  expect(takeOver.left()).toBe(patience);
  pass(11 * minute);
  takeOver.sees(id('30'));
  expect(takeOver.left()).toBe(minute / 2);
  takeOver.sees(id('31'));
  expect(takeOver.left()).toBe(patience);
  pass(12 * minute);
  expect(takeOver.left()).toBe(0);
});

it('waits as long where the sweep has no version yet', () => {
  const takeOver = createTakeOver({ elapsed: () => 0, random: () => 0.5 });
  expect(takeOver.left()).toBe(patience);
});

it('counts from when a place was free', () => {
  const { takeOver, pass } = watched();
  takeOver.left();
  pass(11 * minute);
  takeOver.isFull();
  expect(takeOver.left()).toBe(patience);
});

it('goes on at once where a person says so, until another browser makes a version', () => {
  const { takeOver } = watched();
  takeOver.allow();
  expect(takeOver.left()).toBe(0);
  takeOver.sees(id('31'));
  expect(takeOver.left()).toBe(patience);
});
