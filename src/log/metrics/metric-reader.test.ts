import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LogPage, type LogWindow, withNewer, withOlder } from '#log/pages/log-window.ts';
import { type LogState, unreadLog } from '#log/reader/log-state.ts';
import { createMetricReader, isCaughtUp } from './metric-reader.ts';
import { readSeries, seriesOf } from './read-series.ts';
import { startReading } from './window-reading.ts';

const pageOf = (lines: readonly string[]): LogPage => ({
  text: lines.join('\n'),
  coloredText: null,
  count: lines.length,
  start: '1',
  end: '2',
});

const empty: LogWindow = { pages: [], firstLine: 0, count: 0 };

/** A log whose lines the test sets, a clock that moves by a millisecond at each read, and the queued tasks. */
function stage() {
  let state: LogState = unreadLog;
  let listeners: ((next: LogState, before: LogState) => void)[] = [];
  let time = 0;
  let due: { work: () => void; at: number } | null = null;
  let turns = 0;
  const reader = createMetricReader(
    {
      read: () => state,
      subscribe: (listener) => {
        listeners.push(listener);
        return () => {
          listeners = listeners.filter((each) => each !== listener);
        };
      },
    },
    [],
    {
      now: () => {
        time += 1;
        return time;
      },
      later: (work, milliseconds) => {
        const task = { work, at: time + milliseconds };
        due = task;
        return () => {
          if (due === task) due = null;
        };
      },
    },
  );
  const turn = (): boolean => {
    const task = due;
    if (task === null) return false;
    due = null;
    turns += 1;
    time = Math.max(time, task.at);
    task.work();
    return true;
  };
  return {
    reader,
    turn,
    listenerCount: () => listeners.length,
    isWaiting: () => due !== null,
    rest: () => {
      while (turn());
    },
    turns: () => turns,
    set: (next: Partial<LogState>) => {
      const before = state;
      state = { ...state, ...next };
      for (const listener of listeners) listener(state, before);
    },
  };
}

const line = fc.oneof(
  fc.nat(50).map((step) => `step ${step} loss 0.${step} acc 0.5`),
  fc.nat(9).map((epoch) => `epoch ${epoch}`),
  fc.constant('epoch,loss,val_loss'),
  fc.nat(9).map((epoch) => `${epoch},0.${epoch},0.2`),
  fc.constantFrom('', 'loading', 'loss: nan'),
);
const growth = fc.record({ isOlder: fc.boolean(), lines: fc.array(line, { minLength: 1, maxLength: 140 }) });

describe('the reader of metrics', () => {
  it('has the same series as reading all at once, however the window has grown', () => {
    fc.assert(
      fc.property(fc.array(growth, { maxLength: 8 }), fc.nat(5), (steps, turnsBetween) => {
        const { reader, set, turn, rest } = stage();
        reader.subscribe(() => undefined);
        let window = empty;
        let all: readonly string[] = [];
        for (const { isOlder, lines } of steps) {
          const before = window.count > 0 && isOlder;
          all = before ? [...lines, ...all] : [...all, ...lines];
          window = before
            ? withOlder(window, pageOf(lines))
            : window.count === 0
              ? withOlder(empty, pageOf(lines))
              : withNewer(window, pageOf(lines), 100);
          set({ window });
          for (let count = 0; count < turnsBetween; count += 1) turn();
        }
        rest();
        const reading = reader.read();
        if (all.length === 0) {
          expect(reading).toBeNull();
          return;
        }
        expect(reading).toMatchObject({ firstLine: window.firstLine, lineCount: all.length });
        expect(reading && isCaughtUp(reading, window)).toBe(true);
        expect(reading?.series).toEqual(seriesOf(readSeries(all)));
      }),
      { numRuns: 200 },
    );
  });

  it('reads in slices, and rests before it reads all anew while more is loaded', () => {
    const { reader, set, rest, turn, turns, isWaiting } = stage();
    reader.subscribe(() => undefined);
    const lines = Array.from({ length: 2000 }, (_, step) => `step ${step} loss 0.5`);
    set({ window: withOlder(empty, pageOf(lines)), loading: 'all' });
    rest();
    expect(turns()).toBeGreaterThan(3);
    const first = reader.read();
    expect(first?.lineCount).toBe(2000);
    const window = withOlder(withOlder(empty, pageOf(lines)), pageOf(lines));
    set({ window });
    turn();
    expect(reader.read()).toBe(first);
    expect(isWaiting()).toBe(true);
    set({ loading: null, isAtStart: true });
    turn();
    expect(isWaiting()).toBe(true);
    rest();
    expect(reader.read()).toMatchObject({ lineCount: 4000, firstLine: -2000 });
  });

  it('starts over with other lines, and stops without a listener', () => {
    const { reader, set, rest, listenerCount } = stage();
    const forget = reader.subscribe(() => undefined);
    set({ window: withOlder(empty, pageOf(['step 1 loss 1'])) });
    rest();
    set({ window: withOlder(empty, pageOf(['step 9 loss 2'])), windowId: 1 });
    rest();
    expect(reader.read()?.series).toMatchObject([{ steps: [9], values: [2] }]);
    forget();
    expect(listenerCount()).toBe(0);
  });
});

it('reads an expression of the person with the step of its line, and leaves out a slow one', () => {
  let time = 0;
  const pin = { name: 'loss', pattern: /energy (\S+)/g };
  const window = withOlder(empty, pageOf(['step 3 loss 1', 'energy 5', 'step 4, energy 6', 'energy x']));
  const reading = startReading(0, [pin], () => time);
  expect(reading.readOn(window, () => false)).toBe(true);
  expect(reading.result().series).toMatchObject([
    { name: 'loss', values: [5, 6], steps: [3, 4], lines: [1, 2] },
  ]);
  const slow = startReading(0, [pin], () => {
    time += 300;
    return time;
  });
  slow.readOn(window, () => false);
  expect(slow.result().tooSlow).toEqual(['loss']);
});
