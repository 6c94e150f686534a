import { textOf } from '#log/pages/lines.ts';
import { endLine, type LogWindow } from '#log/pages/log-window.ts';
import { readPinned } from './pinned.ts';
import { noPosition, type Position } from './position.ts';
import { readSeries, type SeriesState, seriesOf } from './read-series.ts';
import { addPoint, dropRepeat, emptySeries, type GrowingSeries, type Series } from './series.ts';

/** A regular expression of the user, with one group around the value of the name. */
export interface Pin {
  readonly name: string;
  readonly pattern: RegExp;
}

/** What was read of a window. */
export interface MetricReading {
  readonly series: readonly Series[];
  /** The window's number of the line that the series call 0. */
  readonly firstLine: number;
  readonly lineCount: number;
  /** Names whose expression took too long, and is not used any more. */
  readonly tooSlow: readonly string[];
}

export interface WindowReading {
  readonly firstLine: number;
  /** Reads on until `isOver`, which is asked every few lines. Returns whether the end of the window was reached. */
  readonly readOn: (window: LogWindow, isOver: () => boolean) => boolean;
  /** Its series grow with the next lines. */
  readonly result: () => MetricReading;
}

/** Between two questions whether the time is over. */
const linesPerLook = 50;
/** Milliseconds that an expression may take for these lines. */
const tooSlowAfter = 250;

/** Reads a window from one line down; lines that come in front of it need a reading of their own. */
export function startReading(firstLine: number, pins: readonly Pin[], now: () => number): WindowReading {
  const pinned = new Map<Pin, GrowingSeries>(pins.map((pin) => [pin, emptySeries(pin.name, '')]));
  const tooSlow: Pin[] = [];
  let state: SeriesState | undefined;

  function matchesOf(pin: Pin, lines: readonly string[]): Series | null {
    if (tooSlow.includes(pin)) return null;
    const before = now();
    const found = readPinned(lines, pin.pattern, pin.name);
    if (now() - before > tooSlowAfter) tooSlow.push(pin);
    return found;
  }

  function read(lines: readonly string[]): void {
    const from = state?.lineCount ?? 0;
    const found = pins.map((pin) => matchesOf(pin, lines));
    const positions = readWithPositions(lines, [...new Set(found.flatMap((one) => one?.lines ?? []))]);
    pins.forEach((pin, index) => {
      const [series, matches] = [pinned.get(pin), found[index]];
      matches?.lines.forEach((line, place) => {
        if (series === undefined) return;
        const [value, time] = [matches.values[place] ?? Number.NaN, matches.times[place] ?? Number.NaN];
        addPoint(series, value, from + line, time, positions.get(line) ?? noPosition);
        dropRepeat(series);
      });
    });
  }

  /** Where the training is at some of the lines. */
  function readWithPositions(
    lines: readonly string[],
    wanted: readonly number[],
  ): ReadonlyMap<number, Position> {
    const positions = new Map<number, Position>();
    let from = 0;
    for (const line of wanted.toSorted((one, other) => one - other)) {
      state = readSeries(lines.slice(from, line + 1), state);
      positions.set(line, state.position);
      from = line + 1;
    }
    if (from < lines.length) state = readSeries(lines.slice(from), state);
    return positions;
  }

  return {
    firstLine,
    readOn: (window, isOver) => {
      for (;;) {
        const next = firstLine + (state?.lineCount ?? 0);
        if (next >= endLine(window)) return true;
        read(textOf(window, next, Math.min(next + linesPerLook, endLine(window))).split('\n'));
        if (isOver()) return firstLine + (state?.lineCount ?? 0) >= endLine(window);
      }
    },
    result: () => {
      const names = new Set(pins.map(({ name }) => name));
      const found = state === undefined ? [] : seriesOf(state).filter(({ name }) => !names.has(name));
      return {
        series: [...found, ...pinned.values()].filter(({ values }) => values.length > 0),
        firstLine,
        lineCount: state?.lineCount ?? 0,
        tooSlow: tooSlow.map(({ name }) => name),
      };
    },
  };
}
