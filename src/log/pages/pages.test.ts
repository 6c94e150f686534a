import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageText } from '#log/text/page-text.ts';
import { coloredLineAt, lineAt, textOf } from './lines.ts';
import { createLogSearch } from './log-search.ts';
import {
  emptyWindow,
  endLine,
  isBefore,
  type LogPage,
  type LogWindow,
  withNewer,
  withOlder,
} from './log-window.ts';
import { placeOf } from './place.ts';
import { compilePattern, type SearchPattern } from './search-pattern.ts';

const pageOf = (lines: readonly string[], start = 1): LogPage => ({
  ...pageText(lines),
  count: lines.length,
  start: String(start),
  end: String(start + lines.length - 1),
});

const windowOf = (pages: readonly (readonly string[])[]): LogWindow =>
  pages.reduce((window, lines) => withNewer(window, pageOf(lines), 0), emptyWindow);

const word = fc.constantFrom('', 'a', 'ab', 'Ab', 'error', 'a.b', ' ', 'é', '\u{1f600}');
const textLine = fc.array(word, { maxLength: 4 }).map((words) => words.join(''));
const textPages = fc.array(fc.array(textLine, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 6,
});

/** Reads `count` matches of a pattern, with what a naive search of each line finds. */
function searched(pages: readonly (readonly string[])[], pattern: SearchPattern) {
  const compiled = compilePattern(pattern);
  if (compiled.kind !== 'ready') throw new Error(compiled.kind);
  const { matcher } = compiled;
  const window = windowOf(pages);
  const matches = createLogSearch(matcher, () => 0).search(window);
  const naive = pages.flat().flatMap((text, line) =>
    Array.from(text.matchAll(matcher.regex), (match) => ({
      line,
      start: match.index,
      end: match.index + match[0].length,
    })).filter(({ start, end }) => end > start),
  );
  return { window, matches, naive };
}

const isReady = (pattern: SearchPattern) => compilePattern(pattern).kind === 'ready';

describe('the lines of a window', () => {
  it('are those of its pages', () => {
    fc.assert(
      fc.property(textPages, fc.nat(), fc.nat(), (pages, one, other) => {
        const lines = pages.flat();
        const window = windowOf(pages);
        expect(lines.map((_, line) => lineAt(window, line))).toEqual(lines);
        const [from = 0, to = 0] = [one % (lines.length + 1), other % (lines.length + 1)].toSorted(
          (a, b) => a - b,
        );
        expect(textOf(window, from, to)).toBe(lines.slice(from, to).join('\n'));
        expect(placeOf(window, -1)).toBeNull();
        expect(lineAt(window, lines.length)).toBe('');
      }),
    );
  });

  it('keep their numbers, whatever is read before and behind them', () => {
    const middle = withOlder(emptyWindow, pageOf(['a', 'b']));
    const more = withNewer(
      withOlder(withOlder(middle, pageOf(['y', 'z'])), pageOf(['x'])),
      pageOf(['c']),
      500,
    );
    expect([more.firstLine, endLine(more)]).toEqual([-3, 3]);
    expect([-3, -1, 0, 1, 2].map((line) => lineAt(more, line))).toEqual(['x', 'z', 'a', 'b', 'c']);
    expect(textOf(more, -2, 2)).toBe('y\nz\na\nb');
  });

  it('come in pages that are not longer than one from the service', () => {
    const window = Array.from({ length: 10 }, (_, index) => pageOf([`line ${index}`], index)).reduce(
      (grown, page) => withNewer(grown, page, 4),
      emptyWindow,
    );
    expect(window.pages.map(({ count, start, end }) => [count, start, end])).toEqual([
      [4, '0', '3'],
      [4, '4', '7'],
      [2, '8', '9'],
    ]);
    expect(lineAt(window, 9)).toBe('line 9');
  });

  it('have their colours, also where pieces without colours were joined', () => {
    const colored = pageOf(['a', '\x1b[31mb\x1b[0m']);
    const window = withNewer(withNewer(emptyWindow, pageOf(['x']), 500), colored, 500);
    expect(window.pages).toHaveLength(1);
    expect([0, 1, 2].map((line) => coloredLineAt(window, line))).toEqual(['x', 'a', '\x1b[31mb\x1b[0m']);
    expect(coloredLineAt(windowOf([['x']]), 0)).toBeNull();
  });

  it('are ordered by their cursors, of which none is a number', () => {
    expect(isBefore('1609121886518240330', '1609121886518240331')).toBe(true);
    expect(isBefore('1609121886518240331', '1609121886518240331')).toBe(false);
    expect(isBefore('999', '1000')).toBe(true);
  });
});

describe('a search', () => {
  const patterns: readonly SearchPattern[] = [
    ...['a', 'A', 'ab', 'a.b', 'É', 'é', ' ', 'error', '\u{1f600}'].map(
      (text) => ({ kind: 'text', text }) as const,
    ),
    ...['a*', '\\s+', '^a', 'b$', '[^x]+', 'a|b', '\\bab', '(?:a|)b', 'A', '\\S', 'r{2}'].map(
      (source) => ({ kind: 'regex', source }) as const,
    ),
  ];

  it.each(patterns)('finds what a search of each line finds: %j', (pattern) => {
    fc.assert(
      fc.property(textPages, (pages) => {
        const { matches, naive, window } = searched(pages, pattern);
        expect(matches.count).toBe(naive.length);
        expect(naive.map((_, index) => matches.at(index))).toEqual(naive);
        naive.forEach((match, index) => {
          expect(matches.indexFrom(match)).toBe(index);
        });
        for (let line = 0; line < window.count; line += 1)
          expect(matches.inLine(line)).toEqual(naive.filter((match) => match.line === line));
      }),
    );
  });

  it('matches case if the text has upper-case letters, otherwise ignores case', () => {
    const count = (text: string) => searched([['Loss loss LOSS']], { kind: 'text', text }).matches.count;
    expect([count('loss'), count('Loss'), count('oss')]).toEqual([3, 1, 3]);
  });

  it('explains an invalid expression', () => {
    expect(compilePattern({ kind: 'regex', source: '(' })).toMatchObject({ kind: 'invalid' });
    expect(compilePattern({ kind: 'text', text: '' })).toEqual({ kind: 'empty' });
    expect(isReady({ kind: 'text', text: '(' })).toBe(true);
  });

  it('finds any text literally', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\n'));
        const { matches } = searched([['x', `<${text}>`]], { kind: 'text', text });
        expect(matches.indexFrom({ line: 1, start: 1 })).toBeLessThan(matches.count);
      }),
    );
  });

  it('goes on where pages come, from the newest to the oldest', () => {
    let time = 0;
    const search = createLogSearch({ regex: /a/g, length: null }, () => {
      time += 1;
      return time;
    });
    const window = windowOf([['a'], ['a'], ['a']]);
    expect(search.search(window, 2)).toMatchObject({ count: 2, isComplete: false });
    expect(search.search(window, 2)).toMatchObject({ count: 3, isComplete: true });
    const more = withOlder(window, pageOf(['aa', 'b']));
    const matches = search.search(more);
    expect(matches).toMatchObject({ count: 5, isComplete: true });
    expect(matches.at(0)).toEqual({ line: -2, start: 0, end: 1 });
    expect(matches.indexFrom({ line: -1, start: 0 })).toBe(2);
  });

  it('stops where a page takes too long', () => {
    let time = 0;
    const search = createLogSearch({ regex: /a/g, length: null }, () => {
      time += 300;
      return time;
    });
    expect(search.search(windowOf([['a'], ['a']]))).toMatchObject({ isTooSlow: true, isComplete: false });
  });
});
