import { expect, it } from 'vitest';
import { problemsOf } from '#log/problems/problems.ts';
import { readSeries } from './read-series.ts';

const filled = (piece: string, end = ''): string => piece.repeat(Math.floor(3900 / piece.length)) + end;

it.each([
  filled('a '),
  filled('train '),
  filled('a-b', ' 1'),
  filled('a.'),
  filled(' ', '1a'),
  filled('epoch '),
  filled('loss '),
  filled('1', ' epoch'),
  filled('a, '),
  `a${filled(' ')}|`,
  filled('WARNING: '),
  filled('a.b:c:'),
  filled('Error.'),
])('no line takes long, %#', (line) => {
  const before = performance.now();
  readSeries([line]);
  problemsOf([line]);
  expect(performance.now() - before).toBeLessThan(500);
});
