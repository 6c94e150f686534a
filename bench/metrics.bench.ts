import { readSeries } from '../src/log/metrics/read-series.ts';
import { problemsOf } from '../src/log/problems/problems.ts';
import { roundsOr } from './rounds.ts';

// How long 100,000 lines of a log take, beside splitting their text into lines in the same run.

const count = 100_000;
const rounds = roundsOr(5);
const kinds: Readonly<Record<string, (index: number) => string>> = {
  results: (index) =>
    `2021-03-04 10:11:12,123 INFO train.py:33 - epoch 1 step ${index} loss 0.${index} acc 0.9`,
  Keras: (index) => `${index}/1875 [=====>] - ETA: 3s - loss: 0.${index} - accuracy: 0.9150`,
  boosting: (index) => `[${index}]\ttrain-rmse:0.4${index}\teval-rmse:0.5`,
  prose: (index) =>
    `Loading the file /cache/data/part-${index}.rec of the training data, as it was named before`,
};

/** The best of several runs, in milliseconds of the processor. */
function measure(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < rounds; run += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

for (const [name, line] of Object.entries(kinds)) {
  const text = Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const lines = text.split('\n');
  const split = measure(() => text.split('\n'));
  for (const [what, work] of [
    ['series', () => readSeries(lines)],
    ['problems', () => problemsOf(lines)],
  ] as const) {
    const time = measure(work);
    console.log(
      `${`${name}, ${what}`.padEnd(24)}${`${time.toFixed(0)} ms`.padStart(10)}${`${(time / split).toFixed(0)} × splitting`.padStart(20)}`,
    );
  }
}
