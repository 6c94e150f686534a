import { describe, expect, it } from 'vitest';
import { readSeries, seriesOf } from '#log/metrics/read-series.ts';
import { resultsOf } from '#log/metrics/results.ts';
import { lastProblem, problemsOf } from '#log/problems/problems.ts';
import { pageText } from '#log/text/page-text.ts';
import { newState } from '#sandbox/data/new-state.ts';
import { createdAt } from '#test-support/sandbox/test-version.ts';
import { logFileOf } from './log-file.ts';
import { runOf } from './run.ts';

// The readers of the page and the writers here share no rule: what one prints, the other has to find.
const { jobs } = newState('demo', createdAt);

function read(jobId: string, versionId: string) {
  const job = jobs.find(({ id }) => id === jobId);
  const version = job?.versions.find(({ id }) => id === versionId);
  if (job === undefined || version === undefined) throw new Error(`There is no version ${versionId}.`);
  const file = logFileOf(job, version, 0, createdAt);
  const from = Math.max(0, file.count - 500);
  const raw = Array.from({ length: file.count - from }, (_, index) => file.textAt(from + index));
  const lines = pageText(raw).text.split('\n');
  expect(lines).toHaveLength(raw.length);
  const results = resultsOf(seriesOf(readSeries(lines)));
  const lastOf = (name: string): number =>
    results.find((result) => result.name === name)?.last.value ?? Number.POSITIVE_INFINITY;
  return {
    results,
    lastOf,
    problem: lastProblem(problemsOf(lines)),
    final: runOf(job, version, 0).surface.final,
  };
}

describe('the page reads the results that the surface has', () => {
  it.each([
    ['10', '15', 'accuracy', 1],
    ['10', '20', 'accuracy', 1],
    ['11', '31', 'Validation-accuracy', 1],
    ['12', '40', 'eval_accuracy', 1],
    ['14', '1001', 'val_accuracy', 1],
    ['14', '1106', 'val_accuracy', 1],
    ['9007199254740993', '9007199254740995', 'Accuracy', 100],
  ])('job %s, version %s: %s', (job, version, name, factor) => {
    const { lastOf, problem, final } = read(job, version);
    expect(lastOf(name) / factor).toBeCloseTo(final.validationAccuracy, 1);
    expect(problem).toBeNull();
  });

  it('and finds the better of two versions', () => {
    const accuracies = ['15', '17', '20'].map((version) => read('10', version).lastOf('accuracy'));
    expect(accuracies).toEqual(accuracies.toSorted((one, other) => one - other));
    expect(read('10', '19').lastOf('accuracy')).toBeGreaterThan(0.85);
  });
});

it.each([
  ['10', '16', 'ValueError: Loss is NaN, stopping training.'],
  ['12', '41', 'RuntimeError: CUDA out of memory.'],
  ['14', '1011', 'search.py: error: unrecognized arguments: --num_workers=4'],
  ['14', '1022', 'ValueError: Loss is NaN, stopping training.'],
  [
    '14',
    '1055',
    'tensorflow.python.framework.errors_impl.ResourceExhaustedError: OOM when allocating tensor with shape[4096,32,28,28]',
  ],
  ['14', '1066', "ModuleNotFoundError: No module named 'horovod'"],
  ['14', '1077', "FileNotFoundError: [Errno 2] No such file or directory: '/cache/data/train/labels.csv'"],
])('the page quotes why job %s, version %s failed', (job, version, reason) => {
  expect(read(job, version).problem?.text).toContain(reason);
});
