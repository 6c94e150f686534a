import { describe, expect, it } from 'vitest';
import type { Algorithm } from '#domain/catalogue.ts';
import { followAlgorithm } from './follow-algorithm.ts';
import type { Parameter } from './parameter.ts';

const listOf = (values: Readonly<Record<string, string>>): Parameter[] =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

const algorithm = (values: Readonly<Record<string, string>>): Algorithm => ({
  id: '1',
  name: 'ResNet',
  usage: '',
  precision: '',
  dataFormat: '',
  engine: '',
  parameters: listOf(values).map((parameter) => ({ ...parameter, help: '', required: false })),
});

const resnet = algorithm({ lr: '0.1', num_layers: '50', split: '' });
const vgg = algorithm({ lr: '0.1', num_layers: '16', dropout: '0.5' });
const base = listOf({ lr: '0.01', batch_size: '32' });

describe('another algorithm', () => {
  it.each([
    {
      words: 'adds what is missing, and leaves what is there',
      change: { present: base, former: undefined, chosen: resnet },
      parameters: { lr: '0.01', batch_size: '32', num_layers: '50', split: '' },
      added: ['num_layers', 'split'],
      removed: [],
    },
    {
      words: 'takes along what the former one brought',
      change: {
        present: [...base, ...listOf({ num_layers: '50', split: '' })],
        former: resnet,
        chosen: undefined,
      },
      parameters: { lr: '0.01', batch_size: '32' },
      added: [],
      removed: ['num_layers', 'split'],
    },
    {
      words: 'leaves what was changed since',
      change: { present: [...base, ...listOf({ num_layers: '101' })], former: resnet, chosen: undefined },
      parameters: { lr: '0.01', batch_size: '32', num_layers: '101' },
      added: [],
      removed: [],
    },
    {
      words: 'brings its own value of what the former one brought',
      change: { present: [...base, ...listOf({ num_layers: '50', split: '' })], former: resnet, chosen: vgg },
      parameters: { lr: '0.01', batch_size: '32', num_layers: '16', dropout: '0.5' },
      added: ['dropout'],
      removed: ['split'],
    },
  ])('$words', ({ change, parameters, added, removed }) => {
    expect(followAlgorithm({ base, ...change })).toEqual({ parameters: listOf(parameters), added, removed });
  });

  it('leaves what the base version has, though it is as the algorithm brings it', () => {
    const own = listOf({ num_layers: '50' });
    expect(
      followAlgorithm({ present: own, base: own, former: resnet, chosen: undefined }).parameters,
    ).toEqual(own);
  });
});
