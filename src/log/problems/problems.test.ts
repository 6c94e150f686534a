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
  [
    '[rank0]: Traceback (most recent call last):\n[rank1]: Traceback (most recent call last):\n[rank0]:   File "a.py", line 3\n[rank1]:   File "a.py", line 3\n[rank1]: ValueError: bad label 7\n[rank0]: torch.distributed.DistBackendError: NCCL error in: x.cpp:1',
    'ValueError: bad label 7',
  ],
  [
    '[1,0]<stderr>:Traceback (most recent call last):\n[1,1]<stderr>:  File "b.py"\n[1,0]<stderr>:  File "a.py"\n[1,0]<stderr>:KeyError: 3',
    'KeyError: 3',
  ],
  [
    `${trace('RuntimeError: shapes differ')}\nERROR:torch.distributed.elastic.multiprocessing.api:failed (exitcode: 1) local_rank: 0\n${trace('torch.distributed.elastic.multiprocessing.errors.ChildFailedError:')}\nRoot Cause (first observed failure):\n  rank      : 0 (local_rank: 0)\n  exitcode  : 1 (pid: 4021)\n  error_file: <N/A>`,
    'RuntimeError: shapes differ',
  ],
  [
    'Root Cause (first observed failure):\n  exitcode  : -9 (pid: 4021)\n  traceback : Signal 9 (SIGKILL) received by PID 4021',
    'traceback : Signal 9 (SIGKILL) received by PID 4021',
  ],
  [
    '[ERROR] DEVICE(1120,ffff,python):2026-11-25-20:14:02.120.301 [ascend_kernel_runtime.cc:541] Run task failed\nreturn code: 1',
    'DEVICE(1120,ffff,python):2026-11-25-20:14:02.120.301 [ascend_kernel_runtime.cc:541] Run task failed',
  ],
  ['loss: nan\nRuntimeError: no\nexit code 1', 'RuntimeError: no'],
  ["{'loss': nan, 'epoch': 1.0}\nTraining end with return code: 1", "{'loss': nan, 'epoch': 1.0}"],
  [
    'train.sh: line 12:  4021 Killed                  python train.py',
    'train.sh: line 12:  4021 Killed                  python train.py',
  ],
  [
    'RuntimeError: NCCL error in: x.cpp:1, unhandled system error',
    'RuntimeError: NCCL error in: x.cpp:1, unhandled system error',
  ],
  ['ConnectionResetError: [Errno 104] Connection reset by peer\nSegmentation fault', 'Segmentation fault'],
])('quotes the reason, %#', (text, quote) => {
  expect(quoteOf(text)).toBe(quote);
});

it.each([
  'error: 0',
  'error: 0.12',
  'Mean error 0.3',
  'errors=0',
  'errors: 0, warnings: 12',
  'found 3 warnings',
  'number of nan iterations:   0',
  'top-1 error 0.3',
  'exitcode: 0',
  'exits early after 5 rounds',
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
  ['process ended with exit code 137', 'resources'],
  ['exitcode  : -9 (pid: 4021)', 'resources'],
  ["FileNotFoundError: [Errno 2] No such file or directory: '/cache/flowers/train.yaml'", 'data'],
  ["python: can't open file '/home/work/train.py': [Errno 2] No such file or directory", 'code'],
  ["KeyError: 'label'", 'code'],
  ['Segmentation fault (core dumped)', 'code'],
  ["PermissionError: [Errno 13] Permission denied: '/cache/out/m'", 'output'],
  ['NoSuchBucket', 'output'],
])('%s opens %s', (text, step) => {
  expect(stepOfProblem(text, run)?.step).toBe(step);
});

it('names the learning rate', () => {
  const rate = { name: 'learning_rate', value: '1.0' };
  const text = 'ValueError: Loss is NaN, stopping training.';
  expect(stepOfProblem(text, { ...run, parameters: [batch, rate] })).toEqual({
    ...{ step: 'code', parameter: 'learning_rate' },
    reason: 'The loss became NaN: a lower learning_rate may help.',
  });
  expect(stepOfProblem(text, run)?.reason).toBe('The loss became NaN: a lower learning rate may help.');
});

it('finds nothing in a line without a problem', () => {
  expect(stepOfProblem('step 10 loss 0.3', run)).toBeNull();
});

it('names the batch size', () => {
  const found = stepOfProblem('RuntimeError: CUDA out of memory.', { ...run, parameters: [batch] });
  expect(found).toMatchObject({ step: 'code', parameter: 'batch_size' });
});
