import { expect, it } from 'vitest';
import { lastProblem, problemsOf } from './problems.ts';
import { stepOfProblem } from './step-of-problem.ts';

const quoteOf = (text: string) => lastProblem(problemsOf(text.split('\n')))?.text ?? null;
const trace = (last: string) =>
  `Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    f()\n${last}`;

it.each([
  [
    `${trace('ValueError: Loss is NaN, stopping training.')}\nTraining end with return code: 1`,
    'ValueError: Loss is NaN, stopping training.',
  ],
  [
    `${trace('KeyError: 3')}\n\nDuring handling of the above exception, another exception occurred:\n\n${trace('RuntimeError: no')}`,
    'RuntimeError: no',
  ],
  [
    `${trace('torch.cuda.OutOfMemoryError: CUDA out of memory.')}\n${trace('torch.distributed.elastic.multiprocessing.errors.ChildFailedError:')}`,
    'torch.cuda.OutOfMemoryError: CUDA out of memory.',
  ],
  [
    '[1,0]<stderr>:Traceback (most recent call last):\n[1,0]<stderr>:  File "a.py"\n[1,0]<stderr>:OSError: x',
    'OSError: x',
  ],
  ['step 1\nKilled', 'Killed'],
  ['Segmentation fault (core dumped)', 'Segmentation fault (core dumped)'],
  [
    "terminate called after throwing an instance of 'std::bad_alloc'",
    "terminate called after throwing an instance of 'std::bad_alloc'",
  ],
  ['train.py: error: unrecognized arguments: --lrr', 'train.py: error: unrecognized arguments: --lrr'],
  ['process ended with exit code 137', 'process ended with exit code 137'],
])('quotes the reason, %#', (text, quote) => {
  expect(quoteOf(text)).toBe(quote);
});

it.each([
  'error: 0',
  '0 errors',
  'mean squared error 0.1',
  "open(errors='ignore')",
  'UserWarning: an error may follow',
  'nan_policy = omit',
  'return code: 0',
  'finance 3',
  'Test error: 0.05',
  'WARNING: could not load, error ignored',
])('takes no offence at %s', (line) => {
  expect(problemsOf([line]).problems).toEqual([]);
});

it('reads on where it was', () => {
  const lines = trace('ValueError: x').split('\n');
  const state = problemsOf(lines.slice(2), problemsOf(lines.slice(0, 2)));
  expect(state).toEqual(problemsOf(lines));
  expect(state.problems).toMatchObject([{ line: 0, quoteLine: 3 }]);
});

const run = { parameters: [], dataPath: '/bucket/flowers/', outputPath: '/bucket/out/' };
const batch = { name: 'batch_size', value: '64' };
it.each([
  ["FileNotFoundError: [Errno 2] No such file or directory: '/cache/flowers/a.txt'", 'data'],
  ["ModuleNotFoundError: No module named 'apex'", 'code'],
  ['train.py: error: unrecognized arguments: --lrr', 'code'],
  ['ValueError: Loss is NaN, stopping training.', 'code'],
  ['RuntimeError: CUDA out of memory.', 'resources'],
  ['Killed', 'resources'],
  ["PermissionError: [Errno 13] Permission denied: '/cache/out/m'", 'output'],
  ['NoSuchBucket', 'output'],
])('%s opens %s', (text, step) => {
  expect(stepOfProblem(text, run)?.step).toBe(step);
});

it('names the batch size', () => {
  const found = stepOfProblem('RuntimeError: CUDA out of memory.', { ...run, parameters: [batch] });
  expect(found).toMatchObject({ step: 'code', parameter: 'batch_size' });
});
