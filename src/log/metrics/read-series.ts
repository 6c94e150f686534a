import { beginningOf } from './log-beginning.ts';
import { type Pair, pairsIn } from './pairs.ts';
import { type Position, positionIn } from './position.ts';
import { emptySeries, type GrowingSeries, type Series } from './series.ts';
import { headerIn, rowIn, type TableHeader } from './table.ts';

/** What was read so far. Its series grow when it is given back to `readSeries`: read on from the newest state only. */
export interface SeriesState {
  readonly lineCount: number;
  readonly position: Position;
  readonly header: TableHeader | null;
  readonly byName: ReadonlyMap<string, Series>;
}

interface Reading {
  position: Position;
  header: TableHeader | null;
  readonly byName: Map<string, GrowingSeries>;
}

const readings = new WeakMap<SeriesState, Reading>();
const nowhere: Position = { step: null, epoch: null };

/** Reads the next lines of a log. Lines are counted from 0, over all that was read. */
export function readSeries(lines: readonly string[], state?: SeriesState): SeriesState {
  const reading = (state && readings.get(state)) ?? { position: nowhere, header: null, byName: new Map() };
  const from = state?.lineCount ?? 0;
  for (const [index, line] of lines.entries())
    if (line.length <= maxLength) readLine(line, from + index, reading);
  const next: SeriesState = {
    lineCount: from + lines.length,
    position: reading.position,
    header: reading.header,
    byName: reading.byName,
  };
  readings.set(next, reading);
  return next;
}

export const seriesOf = (state: SeriesState): readonly Series[] => [...state.byName.values()];

const maxLength = 4000;
const mayCount = /\d|\bnan\b/i;
const mayName = /[A-Za-z]/;

function readLine(line: string, at: number, reading: Reading): void {
  const text = line.slice(beginningOf(line));
  if (reading.header !== null) {
    const row = rowIn(text, reading.header);
    if (row !== null) {
      reading.position = row;
      for (const pair of row.pairs) add(pair, at, row, reading.byName);
      return;
    }
  }
  if (!mayName.test(text)) return;
  const header = headerIn(text);
  if (header !== null) {
    reading.header = header;
    return;
  }
  if (!mayCount.test(text) || isConfiguration(text)) return;
  const said = positionIn(text);
  reading.position = follow(reading.position, said);
  for (const pair of pairsIn(text)) add(pair, at, reading.position, reading.byName);
}

/** A new epoch forgets the step of the one before it. */
function follow(last: Position, { step, epoch }: Position): Position {
  if (epoch === null) return step === null ? last : { epoch: last.epoch, step };
  return { epoch, step: step ?? (epoch === last.epoch ? last.step : null) };
}

/** What the run was started with, not what came out of it. */
const isConfiguration = (text: string): boolean =>
  /^(?:\w*(?:Namespace|Arguments|Config|Optimizer|SGD|Adam\w*)\s*\(|(?:python\d?|torchrun|bash|sh)\s|\+?\s*--?\w|(?:args|arguments|config|parameters|params|hparams)\b\s*[:=])/i.test(
    text,
  );

function add(pair: Pair, line: number, { step, epoch }: Position, byName: Map<string, GrowingSeries>): void {
  const series = byName.get(pair.name) ?? emptySeries(pair.name, pair.unit);
  byName.set(pair.name, series);
  series.lines.push(line);
  series.steps.push(step ?? Number.NaN);
  series.epochs.push(epoch ?? Number.NaN);
  series.values.push(pair.value);
}
