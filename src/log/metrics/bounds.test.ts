import { it } from 'vitest';
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
  // A pattern that goes back over its text takes seconds for a line: so many of them take longer than a test may.
  for (let time = 0; time < 10; time += 1) {
    readSeries([line]);
    problemsOf([line]);
  }
});
