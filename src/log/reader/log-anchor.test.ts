import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyWindow, type LogWindow, withNewer } from '#log/pages/log-window.ts';
import { afterReading } from './after-reading.ts';
import { anchorOf, lineOfAnchor, readAnchor } from './log-anchor.ts';
import { type LogState, unreadLog } from './log-state.ts';
import { noPendingReads, type PendingReads } from './next-task.ts';

const cursor = (number: number): string => String(5_000_000 + number).padStart(19, '1');

/** Pages of so many lines, whose cursors are ten apart. */
function windowOf(counts: readonly number[], firstLine = 0): LogWindow {
  let window: LogWindow = { ...emptyWindow, firstLine };
  let at = 0;
  for (const count of counts) {
    const page = { text: '\n'.repeat(count - 1), coloredText: null, count };
    window = withNewer(window, { ...page, start: cursor(at), end: cursor(at + 10 * (count - 1)) }, 0);
    at += 10 * count;
  }
  return window;
}

describe('the line of a link', () => {
  it('is found again in the window that it was made from', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(counts, fc.integer({ min: -5_000, max: 0 }), fc.nat(), (pages, firstLine, at) => {
        const window = windowOf(pages, firstLine);
        const line = firstLine + (at % window.count);
        const anchor = readAnchor(anchorOf(window, line));
        expect(anchor && lineOfAnchor(window, anchor)).toBe(line);
      }),
    );
  });

  it('has none outside of it', () => {
    const window = windowOf([3, 2], -4);
    expect([-5, 1].map((line) => anchorOf(window, line))).toEqual(['', '']);
    expect([-4, -1].map((line) => anchorOf(window, line))).toEqual([`${cursor(0)}.0`, `${cursor(30)}.0`]);
  });

  it('is counted from the first or the last line of a page, as far as the window goes', () => {
    const window = windowOf([3, 2]);
    const find = (at: number, offset: number) => lineOfAnchor(window, { cursor: cursor(at), offset });
    expect([find(0, 4), find(0, 5)]).toEqual([4, null]);
    expect([find(20, 0), find(20, 2), find(20, 3)]).toEqual([2, 4, null]);
    expect([find(30, 1), find(40, 0), find(10, 0)]).toEqual([4, 4, null]);
  });

  it.each(['', '1', '1.', '.1', '1.1000', 'x1.1', '1.1x', '-1.1', `${'1'.repeat(20)}.1`])(
    'is no link: %j',
    (text) => {
      expect(readAnchor(text)).toBeNull();
    },
  );
});

describe('a line that is looked for', () => {
  /** After the page before a window of 3 and 2 lines was read, which has two lines. */
  function readOlder(
    at: number,
    offset: number,
    state: Partial<LogState> = {},
    pending: Partial<PendingReads> = {},
  ) {
    const anchor = { cursor: cursor(at), offset };
    const before = { ...unreadLog, window: windowOf([3, 2]), target: { kind: 'looking', anchor } as const };
    const reads = { ...noPendingReads, older: true, ...pending };
    const question = { kind: 'older', than: cursor(0) } as const;
    const reading = { kind: 'page', lines: ['a', 'b'], start: cursor(-20), end: cursor(-10) } as const;
    return afterReading(
      { state: { ...before, ...state }, pending: reads },
      { what: 'older', question, isFinal: false },
      reading,
      500,
    );
  }

  it('is found where it is in the window', () => {
    const { state, pending } = readOlder(-20, 1);
    expect(state.target).toEqual({ kind: 'found', line: -1 });
    expect(pending.jump).toBeNull();
    expect(readOlder(-10, 2).state.target).toEqual({ kind: 'found', line: 1 });
  });

  it.each([
    ['within a page', 10],
    ['within the last page', 35],
    ['before the window', -100],
  ])('is jumped to %s', (_name, at) => {
    const { state, pending } = readOlder(at, 0);
    expect(pending.jump).toEqual({ cursor: cursor(at), offset: 0 });
    expect(state.target.kind).toBe('looking');
  });

  it.each<[string, number, Partial<LogState>]>([
    ['after the window', 41, {}],
    ['between two pages', 25, {}],
    ['before the first line of the file', -100, { isAtStart: true }],
    ['at a line that is there, with too many after it', 30, {}],
  ])('is missing %s', (_name, at, given) => {
    const { state, pending } = readOlder(at, 9, given);
    expect(state.target).toEqual({ kind: 'missing' });
    expect(pending.jump).toBeNull();
  });

  it('is waited for while another place is read', () => {
    const { state, pending } = readOlder(41, 0, {}, { jump: 'end' });
    expect([state.target.kind, pending.jump]).toEqual(['looking', 'end']);
  });
});
