import { describe, expect, it } from 'vitest';
import { logCases } from '#test-support/logs.ts';
import { notRead, otherLogs } from '#test-support/other-logs.ts';
import { quantityOf } from './metric-name.ts';
import { readPinned, readPinnedPattern } from './pinned.ts';
import { readSeries, seriesOf } from './read-series.ts';
import { chosenFirst, resultsOf } from './results.ts';
import { mergeSeries } from './series.ts';

const read = (text: string) => seriesOf(readSeries(text.split('\n')));
const lastsOf = (text: string) =>
  resultsOf(read(text)).map(({ name, last }, index) => [
    name,
    read(text)[index]?.values.length,
    last.value,
    last.step,
    last.epoch,
  ]);

describe('the series of a log', () => {
  it.each([...logCases, ...otherLogs.filter(({ title }) => !notRead.includes(title))])(
    '$title',
    ({ text, series }) => {
      expect(lastsOf(text).toSorted()).toEqual(series.toSorted());
    },
  );

  it.each(logCases)('$title, line by line', ({ text }) => {
    const state = text
      .split('\n')
      .reduce<ReturnType<typeof readSeries> | undefined>(
        (before, line) => readSeries([line], before),
        undefined,
      );
    expect(state && seriesOf(state)).toEqual(read(text));
  });
});

it('joins what was read apart', () => {
  const [merged] = mergeSeries(read('step 1 loss 3\nstep 2 loss 2'), read('step 3 loss 1'), 2);
  expect(merged).toMatchObject({ lines: [0, 1, 2], steps: [1, 2, 3], values: [3, 2, 1] });
});

it('finds the best by direction, and where it turned to NaN', () => {
  const [loss, accuracy] = resultsOf(
    read('step 1 loss 3 acc 0.5\nstep 2 loss 1 acc 0.4\nstep 3 loss nan acc 0.1'),
  );
  expect(loss).toMatchObject({ best: { value: 1, line: 1, step: 2 }, firstNaN: { line: 2 } });
  expect(accuracy).toMatchObject({ best: { value: 0.5, line: 0 } });
  expect(resultsOf(read('loss 1\nloss 2'), { loss: 'score' })[0]?.best?.value).toBe(2);
});

it('shows the loss and the main score first, with their splits', () => {
  const charts = chosenFirst(read('epoch 1 loss 3 acc 0.5 val_loss 2 val_acc 0.4 f1 0.3 lr 0.1'));
  expect(charts).toEqual([
    { quantity: 'loss', names: ['loss', 'val_loss'] },
    { quantity: 'accuracy', names: ['acc', 'val_acc'] },
  ]);
  expect(quantityOf('eval-rmse')).toEqual({ quantity: 'rmse', split: 'validation' });
});

it('reads with a pattern of the person', () => {
  const pinned = readPinnedPattern('energy (\\S*)');
  if (!('pattern' in pinned)) throw new Error(pinned.problem);
  expect(readPinned(['energy 3', 'energy x', 'energy '], pinned.pattern, 'energy').values).toEqual([3]);
  expect(readPinned(['a1'], /(\d*)/g, 'digits').values).toEqual([1]);
  expect(readPinnedPattern('(a')).toHaveProperty('problem');
  expect(readPinnedPattern('(a)(b)')).toHaveProperty('problem');
});
