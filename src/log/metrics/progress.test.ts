import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageText } from '#log/text/page-text.ts';
import { logFileOf } from '#sandbox/logs/log-file.ts';
import { createdAt, planned, testVersion } from '#test-support/sandbox/test-version.ts';
import { progressIn } from './progress.ts';

const nothing = { epochs: null, steps: null };
const ten = { epochs: 10, steps: null };
const thousand = { epochs: null, steps: 1000 };

describe('the progress read from a log', () => {
  it.each([
    [['Epoch 3/10'], nothing, 0.2, 0.3, 'epoch 3/10'],
    [['epoch 3 of 10, loss 0.3'], nothing, 0.2, 0.3, 'epoch 3/10'],
    [['Epoch [3/10], Step [50/100], Loss: 0.4'], nothing, 0.25, 0.25, 'epoch 3/10'],
    [['Epoch 3/10', '188/375 [=====>......] - ETA: 2s - loss: 0.4'], nothing, 0.25, 0.251, 'epoch 3/10'],
    [['Train Epoch: 3 [32000/60000 (53%)]\tLoss: 0.4'], ten, 0.253, 0.254, 'epoch 3/10'],
    [["{'loss': 0.4, 'learning_rate': 1e-5, 'epoch': 2.5}"], ten, 0.25, 0.25, 'epoch 2.5/10'],
    [['Epoch[0] Batch [20] accuracy=0.4', 'Epoch[2] Train-accuracy=0.5'], ten, 0.2, 0.3, 'epoch 2/10'],
    [['epoch 3, loss 0.4'], ten, 0.2, 0.4, 'epoch 3/10'],
    [['epoch 10, loss 0.4'], ten, 0.9, 1, 'epoch 10/10'],
    [['step 250, loss = 0.4'], thousand, 0.25, 0.25, 'step 250/1000'],
    [['Iteration 250, loss = 0.4'], thousand, 0.25, 0.25, 'step 250/1000'],
    [[' 25%|██▌       | 250/1000 [00:10<00:30, 25.0it/s]'], nothing, 0.25, 0.25, 'step 250/1000'],
  ])('%j', (lines, asked, least, most, words) => {
    const progress = progressIn(lines, asked);
    expect(progress?.words).toBe(words);
    expect(progress?.least).toBeCloseTo(least, 2);
    expect(progress?.most).toBeCloseTo(most, 2);
  });

  it.each([
    [[], ten],
    [['epochs: 90'], ten],
    [['loss 0.4'], ten],
    [['epoch 12, loss 0.4'], ten],
    [['epoch 3, loss 0.4'], nothing],
    [['Train Epoch: 3 [32000/60000 (53%)]\tLoss: 0.4'], nothing],
    [['step 250, loss = 0.4'], nothing],
    [['step 250/300 of the evaluation'], thousand],
  ])('nothing of %j', (lines, asked) => {
    expect(progressIn(lines, asked)).toBeNull();
  });

  it('is between 0 and 1, for any log', () => {
    const word = fc.constantFrom(
      'epoch',
      'Epoch',
      'step',
      '3/10',
      '0/0',
      '[',
      ']',
      ':',
      '|',
      '7',
      '2.5',
      '1e9',
      '===>',
      '/',
      'of',
    );
    const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    const count = fc.constantFrom(null, 0, 1, 10, 1e12);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), count, count, (lines, epochs, steps) => {
        const progress = progressIn(lines, { epochs, steps });
        if (progress === null) return;
        expect(progress.least).toBeGreaterThanOrEqual(0);
        expect(progress.most).toBeLessThanOrEqual(1);
        expect(progress.least).toBeLessThanOrEqual(progress.most);
      }),
      { numRuns: 2000 },
    );
  });
});

const image = {
  kind: 'image',
  image: 'swr.eu-de.otc.t-systems.com/team-ml/bert-train:1.3',
  command: 'python train.py',
  appUrl: null,
  bootFileUrl: null,
} as const;

describe('the progress of the logs that the sandbox writes', () => {
  const job = { id: '10', name: 'job', description: '', workspaceId: '0', createdAt, nextVersionNumber: 2 };

  it.each([
    ['TensorFlow 2', { engineId: '12' }],
    ['MXNet', { engineId: '13' }],
    ['PyTorch', { engineId: '21' }],
    ['MindSpore', { engineId: '23' }],
    ['Hugging Face', { code: image }],
  ])('%s: right to an epoch', (_name, engine) => {
    const version = testVersion({ course: planned('completes'), parameters: { epochs: '10' }, ...engine });
    for (const second of [10, 20, 30, 40]) {
      const now = createdAt + 14_000 + second * 1000;
      const file = logFileOf({ ...job, versions: [version] }, version, 0, now);
      const from = Math.max(0, file.count - 300);
      const raw = Array.from({ length: file.count - from }, (_, index) => file.textAt(from + index));
      const progress = progressIn(pageText(raw).text.split('\n'), { epochs: 10, steps: null });
      expect(progress?.least, `${second} s`).toBeLessThan(second / 45 + 0.1);
      expect(progress?.most, `${second} s`).toBeGreaterThan(second / 45 - 0.1);
    }
  });
});
