import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Recipe, recipeOf } from './recipe.ts';
import { surfaceOf } from './surface.ts';
import { type Task, taskOf } from './task.ts';

const code = (appUrl: string, engineId = '1') =>
  ({ kind: 'framework', engineId, appUrl, bootFileUrl: `${appUrl}train.py` }) as const;
const mnist = taskOf(code('/team-ml/mnist/code/'));
const recipe = (parameters: Readonly<Record<string, string>>): Recipe =>
  recipeOf(Object.entries(parameters).map(([label, value]) => ({ label, value })));
const finalOf = (parameters: Readonly<Record<string, string>>, task: Task = mnist, noise = 0.5) =>
  surfaceOf(task, recipe(parameters), noise).final;
const accuracyOf = (...given: Parameters<typeof finalOf>): number => finalOf(...given).validationAccuracy;

describe('a recipe', () => {
  it.each([
    'learning_rate',
    'lr',
    'LEARNING_RATE',
    'base_lr',
    'init-lr',
    'learningRate',
    '--lr',
    'learning_rate_strategy',
  ])('takes %s as the learning rate', (label) => {
    expect(recipe({ [label]: ' 1e-3 ' }).learningRate).toBe(0.001);
  });

  it.each([
    ['batch_size', 'batchSize'],
    ['train_batch_size', 'batchSize'],
    ['per_device_train_batch_size', 'batchSize'],
    ['epochs', 'epochs'],
    ['num_epoch', 'epochs'],
    ['max_epochs', 'epochs'],
    ['max_epoches', 'epochs'],
    ['num_train_epochs', 'epochs'],
    ['NUM_BOOST_ROUND', 'epochs'],
    ['MAX_SEQ_LENGTH', 'sequenceLength'],
  ])('takes %s as %s', (label, name) => {
    expect(recipe({ [label]: '64' })).toMatchObject({ [name]: 64 });
  });

  it.each(['', 'auto', 'nan', '-1', '0', '1e999', '0x10'])('takes no number from "%s"', (value) => {
    expect(recipe({ lr: value, epochs: value })).toMatchObject({ learningRate: null, epochs: null });
  });

  it('reads the rest', () => {
    const read = recipe({ wd: '5e-4', dropout: '0.3', optimizer: 'AdamW', num_workers: '0', lrx: '1' });
    expect(read).toMatchObject({ weightDecay: 5e-4, dropout: 0.3, optimizer: 'adam', readsAlone: true });
    expect(read.learningRate).toBeNull();
  });
});

const rates = Array.from({ length: 41 }, (_, index) => 10 ** (-6 + index / 8)).filter((rate) => rate < 0.37);
const tasks: readonly (readonly [string, Task])[] = [
  ['mnist', mnist],
  ['another program', taskOf(code('/bucket/code/'))],
  ['a built-in algorithm', taskOf({ kind: 'algorithm', modelId: '4' })],
  ['trees', taskOf(code('/bucket/code/', '100'))],
];

describe('the surface', () => {
  it.each(tasks)('has one optimum, and falls off on both sides: %s', (_, task) => {
    const scaled = rates.map((rate) => (rate * task.optimum) / mnist.optimum);
    const accuracies = scaled.map((rate) => accuracyOf({ lr: String(rate) }, task));
    const best = accuracies.indexOf(Math.max(...accuracies));
    expect(best).toBeGreaterThan(0);
    expect(best).toBeLessThan(rates.length - 1);
    for (const [index, accuracy] of accuracies.entries()) {
      const next = accuracies[index + 1];
      if (next !== undefined) expect(Math.sign(next - accuracy)).toBe(index < best ? 1 : -1);
    }
  });

  it('is flat at its top: twice or half the best rate costs little', () => {
    const top = accuracyOf({ lr: '0.02' });
    expect(top).toBeGreaterThan(0.98);
    for (const lr of ['0.01', '0.04']) expect(top - accuracyOf({ lr })).toBeLessThan(0.03);
  });

  it('moves with the batch, and with the optimizer', () => {
    const batch_size = '256';
    expect(accuracyOf({ lr: '0.12', batch_size })).toBeGreaterThan(accuracyOf({ lr: '0.12' }));
    expect(accuracyOf({ lr: '0.002', batch_size })).toBeLessThan(accuracyOf({ lr: '0.002' }));
    expect(accuracyOf({ lr: '0.0015', optimizer: 'adam' })).toBeGreaterThan(accuracyOf({ lr: '0.0015' }));
  });

  it('is NaN above a rate, from some moment on', () => {
    const { at, final, divergesAt } = surfaceOf(mnist, recipe({ lr: '1.0' }), 0.5);
    expect(final.loss).toBeNaN();
    expect(final.validationLoss).toBeNaN();
    expect(final.accuracy).toBeCloseTo(0.1);
    expect(divergesAt).toBeLessThan(4);
    expect(at(divergesAt * 0.9).loss).toBeGreaterThan(Math.log(10) * 10);
    expect(finalOf({ lr: '0.3' }).loss).not.toBeNaN();
    expect(surfaceOf(mnist, recipe({ lr: '1e300' }), 0.5).divergesAt).toBeGreaterThan(0);
  });

  it('is the same for a version, and nearly the same for another', () => {
    expect(finalOf({ lr: '0.02' }, mnist, 0.7)).toEqual(finalOf({ lr: '0.02' }, mnist, 0.7));
    const spread = accuracyOf({ lr: '0.02' }, mnist, 0) - accuracyOf({ lr: '0.02' }, mnist, 1);
    expect(spread).not.toBe(0);
    expect(Math.abs(spread)).toBeLessThan(0.01);
  });

  it('learns less in few epochs, and overfits in many, less with dropout and weight decay', () => {
    expect(accuracyOf({ lr: '0.02', epochs: '2' })).toBeLessThan(accuracyOf({ lr: '0.02', epochs: '10' }));
    const long = accuracyOf({ lr: '0.02', epochs: '60' });
    expect(long).toBeLessThan(accuracyOf({ lr: '0.02', epochs: '10' }));
    for (const help of [{ dropout: '0.3' }, { weight_decay: '5e-4' }])
      expect(accuracyOf({ lr: '0.02', epochs: '60', ...help })).toBeGreaterThan(long);
    for (const harm of [{ dropout: '0.9' }, { weight_decay: '0.1' }])
      expect(accuracyOf({ lr: '0.02', ...harm })).toBeLessThan(accuracyOf({ lr: '0.02' }));
  });

  it('has possible values everywhere, and validation is never better than training', () => {
    const value = (max: number) => fc.double({ min: 1e-9, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({
          lr: value(10),
          batch_size: value(1e6),
          epochs: value(1e6),
          wd: value(10),
          dropout: value(1),
        }),
        value(1),
        (given, share) => {
          const texts = Object.fromEntries(Object.entries(given).map(([name, each]) => [name, String(each)]));
          const { at, divergesAt } = surfaceOf(mnist, recipe(texts), 0.5);
          const epochs = share * Math.max(1, given.epochs);
          const point = at(epochs);
          expect(Number.isNaN(point.loss)).toBe(epochs >= divergesAt);
          if (epochs >= divergesAt) return;
          expect(point.accuracy).toBeGreaterThan(point.validationAccuracy - 1e-9);
          expect(point.validationLoss).toBeGreaterThan(point.loss - 1e-9);
          expect(point.loss).toBeGreaterThan(0);
          for (const accuracy of [point.accuracy, point.validationAccuracy]) {
            expect(accuracy).toBeGreaterThan(0);
            expect(accuracy).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
