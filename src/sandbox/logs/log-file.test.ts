import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engines } from '#sandbox/data/engines.ts';
import { newState } from '#sandbox/data/new-state.ts';
import { outcomes } from '#sandbox/outcomes.ts';
import {
  createdAt,
  jobOf,
  planned,
  recorded,
  testVersion,
  type VersionChanges,
} from '#test-support/sandbox/test-version.ts';
import { type LogFile, logFileOf } from './log-file.ts';

const later = createdAt + 3_600_000;
const fileOf = (changes: VersionChanges = {}, now = later, node = 0): LogFile => {
  const version = testVersion(changes);
  return logFileOf(jobOf(version), version, node, now);
};
const linesOf = (file: LogFile, from = 0, to = file.count): string[] =>
  Array.from({ length: to - from }, (_, index) => file.textAt(from + index));
const textOf = (changes: VersionChanges, now?: number, node?: number): string =>
  linesOf(fileOf(changes, now, node)).join('\n');

const image = {
  kind: 'image',
  image: 'swr.eu-de.otc.t-systems.com/team/bert:1.0',
  command: 'python train.py',
  appUrl: null,
  bootFileUrl: null,
} as const;

const formats: readonly (readonly [string, VersionChanges, readonly RegExp[]])[] = [
  [
    'TensorFlow 1',
    { engineId: '4' },
    [
      /^INFO:tensorflow:loss = \d\.\d+, step = \d+ \(\d+\.\d+ sec\)$/,
      /^INFO:tensorflow:global_step\/sec: [\d.]+$/,
      /^INFO:tensorflow:Saving dict for global step 18750: accuracy = 0\.9\d+, global_step = 18750, loss = 0\.\d+$/,
      /^Done exporting!$/,
    ],
  ],
  [
    'TensorFlow 1 on Ascend',
    { engineId: '130', specId: '11' },
    [/^INFO:tensorflow:loss = \d\.\d+, step = \d+/],
  ],
  [
    'Keras, with a bar and colours',
    { engineId: '12' },
    [
      /^Epoch 10\/10$/,
      /\r1875\/1875 \[={30}\] - \d+s \d+ms\/step - loss: 0\.\d{4} - accuracy: 0\.9\d{3} - val_loss: 0\.\d{4} - val_accuracy: 0\.9\d{3}$/,
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what it is about.
      /^\u001B\[32m\[search\] epoch 10: .*\u001B\[0m$/,
    ],
  ],
  [
    'MXNet',
    { engineId: '13' },
    [
      /^INFO:root:Epoch\[0\] Batch \[\d+\]\tSpeed: [\d.]+ samples\/sec\taccuracy=0\.\d+/,
      /^INFO:root:Epoch\[9\] Train-accuracy=0\.9\d+$/,
      /^INFO:root:Epoch\[9\] Validation-accuracy=0\.9\d+$/,
    ],
  ],
  [
    'a built-in algorithm',
    { code: { kind: 'algorithm', modelId: '4' } },
    [/^INFO:root:Epoch\[9\] Validation-acc/],
  ],
  [
    'a built-in algorithm of TensorFlow',
    { code: { kind: 'algorithm', modelId: '1' } },
    [/^INFO:tensorflow:Saving dict/],
  ],
  [
    'PyTorch',
    { engineId: '21' },
    [
      /^Train Epoch: 1 \[\d+\/60000 \(\d+%\)\]\tLoss: 2\.\d{6}$/,
      /^Test set: Average loss: 0\.\d{4}, Accuracy: 9\d{3}\/10000 \(9\d%\)$/,
    ],
  ],
  [
    'MindSpore on Ascend',
    { engineId: '23', specId: '11' },
    [/^epoch: 10 step: 1875, loss is 0\.\d+$/, /^epoch time: [\d.]+ ms, per step time: [\d.]+ ms$/],
  ],
  ['MindSpore on a GPU', { engineId: '24' }, [/^epoch: 10, val_accuracy: 0\.9\d+, val_loss: 0\.\d+$/]],
  [
    'XGBoost',
    { engineId: '100', specId: '2' },
    [/^\[99\]\ttrain-logloss:0\.\d+\ttrain-error:0\.\d+\teval-logloss:0\.\d+\teval-error:0\.\d+$/],
  ],
  [
    'scikit-learn',
    { engineId: '17', specId: '2' },
    [/^Iteration 50, loss = 0\.\d{8}$/, /^Validation score: 0\.9\d+$/],
  ],
  [
    'Spark',
    { engineId: '16', specId: '2' },
    [/^26\/11\/23 14:\d\d:\d\d INFO DAGScheduler: Job \d+ finished/],
  ],
  ['Ray', { engineId: '14' }, [/^INFO resource_spec\.py/, /^Test set: Average loss/]],
  [
    'Caffe',
    { engineId: '8' },
    [
      /^I1123 14:00:\d\d\.\d{6} +\d+ solver\.cpp:239\] Iteration \d+ \([\d.]+ iter\/s, [\d.]+s\/100 iters\), loss = [\d.]+$/,
      /^I1123 .* solver\.cpp:414\] {5}Test net output #0: accuracy = 0\.9\d+$/,
    ],
  ],
  [
    'an image with the Trainer of Hugging Face',
    { code: image },
    [
      /^\{'loss': \d\.\d{4}, 'learning_rate': \d\.\d{4}e-\d\d, 'epoch': [\d.]+\}$/,
      /^\{'eval_loss': 0\.\d+, 'eval_accuracy': 0\.[89]\d+, 'eval_runtime': [\d.]+, 'epoch': 4\.0\}$/,
    ],
  ],
];

describe('each engine writes its own log', () => {
  it.each(formats)('%s', (_, changes, patterns) => {
    const lines = linesOf(fileOf(changes));
    for (const pattern of patterns)
      expect(
        lines.some((line) => pattern.test(line)),
        String(pattern),
      ).toBe(true);
    expect(lines[0]).toBe('[ModelArts Service Log]modelarts-pipe: will create log file /tmp/log/digits.log');
    expect(lines.at(-2)).toBe('[Modelarts Service Log]Training completed.');
    expect(lines.length).toBeLessThan(400);
  });

  it('there is a format for each of the list', () => {
    for (const { id } of engines) expect(fileOf({ engineId: id }).count, id).toBeGreaterThan(40);
  });

  it('only the first node evaluates, and each has its own batches', () => {
    const first = textOf({ engineId: '21', workers: 2 });
    const second = textOf({ engineId: '21', workers: 2 }, later, 1);
    expect(first).toContain('Test set:');
    expect(second).not.toContain('Test set:');
    const losses = (text: string) => text.match(/Train Epoch: 1 .*/g)?.slice(0, 5);
    expect(losses(second)).not.toEqual(losses(first));
  });
});

describe('failures', () => {
  const failing = (changes: VersionChanges) => linesOf(fileOf({ course: planned('run_fails'), ...changes }));

  it('end with NaN where the learning rate is too high', () => {
    const lines = failing({ parameters: { lr: '10' } });
    expect(lines.some((line) => /loss = nan, step = \d+/.test(line))).toBe(true);
    expect(lines.slice(-7)).toEqual([
      'Traceback (most recent call last):',
      '  File "/home/work/user-job-dir/code/src/train.py", line 118, in <module>',
      '    main()',
      '  File "/home/work/user-job-dir/code/src/train.py", line 97, in main',
      "    raise ValueError('Loss is NaN, stopping training.')",
      'ValueError: Loss is NaN, stopping training.',
      '[Modelarts Service Log]Training end with return code: 1',
    ]);
  });

  it.each([
    ['1', /^tensorflow\S+ResourceExhaustedError: OOM when allocating tensor with shape\[65536,/],
    ['13', /^mxnet\.base\.MXNetError: .*cudaMalloc failed: out of memory$/],
    ['21', /^RuntimeError: CUDA out of memory\. Tried to allocate/],
    ['8', /^\*\*\* Check failure stack trace: \*\*\*$/],
  ])('end without memory where the batch is too large for the GPU, engine %s', (engineId, reason) => {
    const lines = failing({ engineId, parameters: { batch_size: '65536' } });
    expect(lines.at(-2)).toMatch(reason);
    expect(lines.filter((line) => /loss = |Loss: /.test(line))).toEqual([]);
  });

  it('differ from version to version else', () => {
    const reasons = Array.from({ length: 40 }, (_, index) =>
      failing({ id: String(index), parameters: { depth: '3', foo: '1' } }).at(-2),
    );
    expect([...new Set(reasons)].toSorted()).toEqual([
      "FileNotFoundError: [Errno 2] No such file or directory: '/cache/images/train/labels.csv'",
      "ModuleNotFoundError: No module named 'horovod'",
      'train.py: error: unrecognized arguments: --foo=1',
    ]);
    expect(textOf({ course: planned('run_fails'), id: '4' })).not.toContain('loss = ');
  });

  it('have the names of Python 2 there', () => {
    const reasons = Array.from({ length: 20 }, (_, index) =>
      failing({ id: String(index), engineId: '1' }).at(-2),
    );
    expect([...new Set(reasons)].toSorted()).toEqual([
      "IOError: [Errno 2] No such file or directory: '/cache/images/train/labels.csv'",
      'ImportError: No module named horovod',
    ]);
  });

  it('are missing for a lost version: its log stops', () => {
    const lines = linesOf(fileOf({ course: planned('lost') }));
    expect(lines.at(-1)).toMatch(/^INFO:tensorflow:/);
    expect(lines.length).toBeLessThan(150);
  });

  it('are not those of a version that the plan lets complete, though its loss is NaN', () => {
    const text = textOf({ parameters: { lr: '10' } });
    expect(text).toContain('loss = nan');
    expect(text).toContain('Training completed');
    expect(text).not.toContain('Traceback');
  });
});

describe('the course of a log', () => {
  it('holds the whole training of a planned version when it ends, whatever its epochs', () => {
    for (const epochs of ['1', '7', '100', '1000', '9000']) {
      const file = fileOf({ engineId: '21', parameters: { epochs } });
      expect(linesOf(file, Math.max(0, file.count - 60)).join('\n')).toContain(
        `Saved /cache/output/checkpoint-${epochs}.pt`,
      );
      expect(file.count).toBeLessThan(20_100);
    }
  });

  it('stops when the user stops the version', () => {
    const changes = { stoppedAt: createdAt + 30_000 };
    expect(linesOf(fileOf(changes)).at(-1)).toBe(
      '[Modelarts Service Log]Training was terminated by the user.',
    );
    expect(fileOf(changes).count).toBeLessThan(fileOf().count / 2);
  });

  it('goes on for ever where the run does, to a plateau', () => {
    const accuracies = (days: number) => {
      const file = fileOf({ course: recorded(8, null), engineId: '21' }, createdAt + days * 86_400_000);
      return linesOf(file, file.count - 60).filter((line) => line.startsWith('Test set'));
    };
    const [young, old] = [accuracies(1), accuracies(300)];
    expect(young.length).toBeGreaterThan(1);
    for (const line of [...young, ...old]) expect(line).toMatch(/Accuracy: 9[234]\d\d\/10000/);
  });

  it('takes as long as the version ran', () => {
    const file = fileOf({ course: recorded(10, 600_000), engineId: '23', specId: '11' });
    const seconds = Number((file.cursorAt(file.count - 1) - file.cursorAt(0)) / 1_000_000_000n);
    expect(seconds).toBe(600);
    const ofEpoch = linesOf(file).find((line) => line.startsWith('epoch time'));
    expect(Number(/epoch time: (\d+)/.exec(ofEpoch ?? '')?.[1]) * 10).toBeGreaterThan(590_000);
  });

  it('of the captured version has its captured length', () => {
    const job = newState('demo', later).jobs.find(({ id }) => id === '567524');
    const version = job?.versions[0];
    if (job === undefined || version === undefined) throw new Error('There is no captured version.');
    expect(logFileOf(job, version, 0, later).count).toBe(64);
  });
});

describe('the long logs', () => {
  const job = newState('large', later).jobs[0];
  const files = [-1, -2].map((index) => {
    const version = job?.versions.at(index);
    if (job === undefined || version === undefined) throw new Error('There are no versions.');
    return logFileOf(job, version, 0, later);
  });

  it.each([
    [0, 100_000],
    [1, 1_000_000],
  ])('number %i has %i lines, that differ', (index, count) => {
    const file = files[index];
    expect(file?.count).toBe(count);
    if (file === undefined) return;
    for (const from of [0, 40_000, count - 1000]) {
      const steps = linesOf(file, from, from + 900).filter((line) => line.startsWith('Train Epoch'));
      expect(steps.length).toBeGreaterThan(500);
      expect(new Set(steps).size).toBe(steps.length);
    }
    const middle = linesOf(file, count / 2 - 50, count / 2 + 50).join('\n');
    expect(middle).toContain('OSError: image file is truncated');
    expect(linesOf(file, 0, 15_000).filter((line) => line.startsWith('WARNING:root')).length).toBeGreaterThan(
      0,
    );
    // The end is found without reading what is before it: else so many times take longer than a test may.
    for (let time = 0; time < 300; time += 1) linesOf(file, count - 500, count);
  });

  it('have cursors that grow, beyond a million too', () => {
    const file = files[1];
    if (file === undefined) throw new Error('There is no such log.');
    let last = 0n;
    for (let index = 0; index < file.count; index += index % 1000 < 30 ? 1 : 970) {
      const cursor = file.cursorAt(index);
      if (cursor <= last || cursor.toString().length !== 19) throw new Error(`${index}: ${cursor}`);
      last = cursor;
    }
  });
});

const anyChanges: fc.Arbitrary<VersionChanges> = fc.record(
  {
    id: fc.bigInt({ min: 1n, max: 2n ** 60n }).map(String),
    course: fc.oneof(
      fc.constantFrom(...outcomes).map(planned),
      fc
        .tuple(fc.constantFrom(8, 10, 11, 12, 14), fc.integer({ min: 1, max: 2_000_000 }))
        .map(([status, ranFor]) => recorded(status, status === 8 ? null : ranFor)),
      fc.integer({ min: 1, max: 3_000_000 }).map((lines) => recorded(10, 1_700_000, lines)),
    ),
    engineId: fc.constantFrom(...engines.map(({ id }) => id)),
    specId: fc.constantFrom('1', '2', '4', '11'),
    workers: fc.constantFrom(1, 3),
    parameters: fc.dictionary(
      fc.constantFrom('lr', 'batch_size', 'epochs', 'dropout', 'optimizer', 'note'),
      fc.oneof(
        fc.double({ min: 0, noNaN: true }).map(String),
        fc.string({ unit: 'binary', maxLength: 3000 }),
        fc.constantFrom('1e-9', '1', '1000000', 'a\nb\r\nc\u2028d'),
      ),
    ),
    stoppedAt: fc.integer({ min: 0, max: 100_000 }).map((after) => createdAt + after),
  },
  { requiredKeys: [] },
);

it('has cursors that grow strictly, and lines of one line, whatever the version and the time', () => {
  fc.assert(
    fc.property(anyChanges, fc.nat({ max: 3_000_000 }), fc.nat({ max: 1 }), (changes, passed, node) => {
      const file = fileOf(changes, createdAt + passed, node);
      const edge = Math.min(100, file.count);
      const indexes = new Set(
        Array.from({ length: edge }, (_, index) => [index, file.count - edge + index]).flat(),
      );
      let last = 0n;
      const wrong = [...indexes]
        .toSorted((one, other) => one - other)
        .filter((index) => {
          const [cursor, text] = [file.cursorAt(index), file.textAt(index)];
          const isRight = cursor > last && cursor < 10n ** 19n && cursor >= 10n ** 18n;
          last = cursor;
          return !isRight || text === '' || text.includes('\n') || text.length > 4000;
        });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('only grows: what was read once stays as it is', () => {
  fc.assert(
    fc.property(anyChanges, fc.nat({ max: 90_000 }), fc.nat({ max: 90_000 }), (changes, passed, more) => {
      // Whoever reads before a version is stopped does not know that it will be.
      const { stoppedAt: _, ...running } = changes;
      const before = fileOf(running, createdAt + passed);
      const after = fileOf(running, createdAt + passed + more);
      expect(after.count).toBeGreaterThanOrEqual(before.count);
      for (const index of [0, Math.floor(before.count / 2), before.count - 1]) {
        if (index < 0 || index >= before.count) continue;
        expect(after.textAt(index)).toBe(before.textAt(index));
        expect(after.cursorAt(index)).toBe(before.cursorAt(index));
      }
    }),
    { numRuns: 200 },
  );
});
