import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyWindow, type LogWindow, withNewer, withOlder } from '#log/pages/log-window.ts';
import { problemsOf } from './problems.ts';
import { windowProblems } from './window-problems.ts';

const page = (lines: readonly string[], at: number) => ({
  text: lines.join('\n'),
  coloredText: null,
  count: lines.length,
  start: String(at),
  end: String(at + lines.length - 1),
});

const line = fc.constantFrom(
  'step 1 loss 0.3',
  'Traceback (most recent call last):',
  '  File "a.py", line 3, in <module>',
  'ValueError: Loss is NaN, stopping training.',
  'Killed',
  'return code: 1',
);

it('finds the same however the log is cut into pages', () => {
  const pages = fc.array(fc.array(line, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(pages, (all) => {
      const window = all.reduce<LogWindow>(
        (grown, lines) => withNewer(grown, page(lines, 0), 1),
        emptyWindow,
      );
      expect(windowProblems(window)).toEqual(problemsOf(all.flat()).problems);
    }),
  );
});

it('reports once that a loss is NaN', () => {
  const lines = ['loss = nan', 'loss = nan', 'Killed', 'loss = nan', 'loss = nan'];
  const window = withNewer(withNewer(emptyWindow, page(lines.slice(0, 1), 0), 1), page(lines.slice(1), 1), 1);
  expect(windowProblems(window).map(({ kind, line }) => [kind, line])).toEqual([
    ['nan', 0],
    ['killed', 2],
    ['nan', 3],
  ]);
});

it('keeps the numbers of lines when older ones come', () => {
  const newest = withNewer(emptyWindow, page(['step 9', 'ValueError: x'], 9), 1);
  expect(windowProblems(newest)).toMatchObject([{ line: 1, quoteLine: 1 }]);
  const window = withOlder(newest, page(['Killed', 'Traceback (most recent call last):'], 1));
  expect(windowProblems(window)).toMatchObject([
    { line: -2, quoteLine: -2, text: 'Killed' },
    { line: -1, quoteLine: 1, text: 'ValueError: x' },
  ]);
});
