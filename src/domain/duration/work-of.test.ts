import { describe, expect, it } from 'vitest';
import { epochsAsked, stepsAsked, workOf } from './work-of.ts';

const parameters = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

describe('the work of a run', () => {
  it.each([
    [{}, 1, 1],
    [{ epochs: '10' }, 10, 10],
    [{ epochs: '10', batch_size: '32' }, 10 / 32, 10],
    [{ '--num-epochs': '10', '--batch-size': '4' }, 2.5, 10],
    [{ 'trainer.max_epochs': '1e1' }, 10, 10],
    [{ max_steps: '500', batch_size: '32' }, 500, 16_000],
    [{ max_steps: '500', num_train_epochs: '3' }, 500, 500],
    [{ max_steps: '-1', num_train_epochs: '3' }, 3, 3],
    [{ epochs: 'many', batch_size: '0' }, 1, 1],
    [{ epochs: '1e300' }, 1, 1],
  ])('%j', (values, updates, samples) => {
    expect(workOf(parameters(values))).toMatchObject({ updates, samples });
  });

  it('of a name that appears twice is the last', () => {
    const twice = [...parameters({ epochs: '10' }), ...parameters({ epochs: '20' })];
    expect(workOf(twice).samples).toBe(20);
    expect(epochsAsked(twice)).toBe(20);
    expect(stepsAsked(twice)).toBeNull();
  });

  it('says what else must be the same, in any order', () => {
    const one = workOf(parameters({ num_workers: '4', lr: '0.1', arch: 'resnet50' }));
    const other = workOf(parameters({ arch: 'resnet50', lr: '0.2', num_workers: '4' }));
    expect(one.others).toBe(other.others);
    expect(one.others).not.toBe(workOf(parameters({ arch: 'resnet18', num_workers: '4' })).others);
  });
});
