import { type LinePlan, type PlannedLine, planOf } from './line-plan.ts';
import { timeOf } from './line-time.ts';
import { beginningOf } from './log-beginning.ts';
import { kindOfName } from './metric-name.ts';
import { type Pair, toNumber } from './pairs.ts';
import { nextPosition, noPosition, type Position, type Span } from './position.ts';
import { printedText } from './printed-text.ts';
import { addPoint, dropRepeat, emptySeries, type GrowingSeries, type Series } from './series.ts';
import { boxRowIn, headerIn, rowIn, type TableHeader } from './table.ts';

/**
 * What was read so far. Its series, and those of the states before it, are the same arrays, which grow in place when it
 * is given back to `readSeries`: read on from the newest state only, and copy what is to stay as it is.
 */
export interface SeriesState {
  readonly lineCount: number;
  readonly position: Position;
  readonly byName: ReadonlyMap<string, Series>;
}

interface Reading {
  position: Position;
  header: TableHeader | null;
  /** The last time that a line contained. */
  time: number;
  /** The points of a box whose step has not come yet. */
  box: { readonly series: GrowingSeries; readonly index: number }[];
  /** Names that only evaluations have printed. */
  readonly evaluated: Set<string>;
  readonly byName: Map<string, GrowingSeries>;
}

const readings = new WeakMap<SeriesState, Reading>();

/** Reads the next lines of a log. Lines are counted from 0, over all that was read. */
export function readSeries(lines: readonly string[], state?: SeriesState): SeriesState {
  const reading: Reading = (state && readings.get(state)) ?? {
    position: noPosition,
    header: null,
    time: Number.NaN,
    box: [],
    evaluated: new Set(),
    byName: new Map(),
  };
  const from = state?.lineCount ?? 0;
  for (const [index, line] of lines.entries()) {
    const text = printedText(line);
    if (text.length <= maxLineLength) readLine(text, from + index, reading);
  }
  const next: SeriesState = {
    lineCount: from + lines.length,
    position: reading.position,
    byName: reading.byName,
  };
  readings.set(next, reading);
  return next;
}

export const seriesOf = (state: SeriesState): readonly Series[] => [...state.byName.values()];

/** Longer lines are not read. */
export const maxLineLength = 4000;
const mayCount = /\d|\bnan\b/i;
const isRuled = /^\s*[-+=|│┃┌└├]/;
/** A row of a box, whether it is a result or not. */
const isBoxName = /^\s*[|│┃]/;

function readLine(whole: string, index: number, reading: Reading): void {
  const beginning = beginningOf(whole);
  const text = beginning === 0 ? whole : whole.slice(beginning);
  const line = { index, beginning: whole.slice(0, beginning) };
  const row = reading.header === null ? null : rowIn(text, reading.header);
  if (row !== null) {
    reading.position = nextPosition(reading.position, row);
    const time = timeOfLine(line, reading);
    for (const pair of row.pairs) add(pair, index, time, reading.position, reading);
    return;
  }
  if (isRuled.test(text)) {
    const boxRow = boxRowIn(text);
    if (boxRow === null) reading.box = isBoxName.test(text) ? reading.box : [];
    else {
      readBoxRow(boxRow, line, reading);
      return;
    }
  }
  const planned = mayCount.test(text) ? planOf(text) : null;
  const header = planned?.plan.mayBeHeader === false ? null : headerIn(text);
  if (header !== null) reading.header = header;
  else if (planned !== null) readPairs(planned, line, reading);
}

interface Line {
  readonly index: number;
  /** What a launcher or logger has put in front. */
  readonly beginning: string;
}

function readPairs({ plan, textAt }: PlannedLine, line: Line, reading: Reading): void {
  const printed = printedPosition(plan, textAt);
  if (printed !== null) reading.position = nextPosition(reading.position, printed);
  else if (plan.pairs.length === 0 || (reading.position === noPosition && isSetting(plan, textAt))) return;
  const { barStep } = plan.position;
  const position =
    barStep === null || printed?.step != null
      ? reading.position
      : { step: Number(textAt(barStep)), epoch: reading.position.epoch };
  if (plan.pairs.length === 0) return;
  const time = timeOfLine(line, reading);
  for (const { name: place, value, unit } of plan.pairs) {
    const printedName = typeof place === 'string' ? place : textAt(place);
    const name = plan.isEvaluation ? evaluationName(printedName, reading) : printedName;
    add({ name, value: toNumber(textAt(value)), unit }, line.index, time, position, reading);
  }
}

/** A name that the training prints, too, gets `eval` in front: it is another result. */
function evaluationName(name: string, { byName, evaluated }: Reading): string {
  if (byName.has(name) && !evaluated.has(name)) return `eval ${name}`;
  evaluated.add(name);
  return name;
}

/** The epoch and step that a line contains; they also hold for the lines after it. */
function printedPosition({ position, pairs }: LinePlan, textAt: PlannedLine['textAt']): Position | null {
  const { step, epoch, isPlural } = position;
  if ((step === null && epoch === null) || (isPlural && pairs.length === 0)) return null;
  return { step: numberOf(step, textAt), epoch: numberOf(epoch, textAt) };
}

/** The epoch and step that a line contains, also that of its progress bar. */
export function positionOf(text: string): Position {
  const { plan, textAt } = planOf(text);
  const { epoch, step } = printedPosition(plan, textAt) ?? noPosition;
  return { epoch, step: step ?? numberOf(plan.position.barStep, textAt) };
}

const numberOf = (span: Span | null, textAt: PlannedLine['textAt']): number | null =>
  span === null ? null : Number(textAt(span));

/** A learning rate alone, before the first step or epoch, is a setting and no result. */
const isSetting = ({ pairs, position }: LinePlan, textAt: PlannedLine['textAt']): boolean =>
  position.barStep === null &&
  pairs.every(({ name }) => kindOfName(typeof name === 'string' ? name : textAt(name)) === 'other');

function readBoxRow(row: Pair | { readonly step: number }, line: Line, reading: Reading): void {
  if ('name' in row) {
    const series = seriesFor(row, reading);
    addPoint(series, row.value, line.index, timeOfLine(line, reading), reading.position);
    reading.box.push({ series, index: series.values.length - 1 });
    return;
  }
  reading.position = nextPosition(reading.position, { step: row.step, epoch: null });
  for (const { series, index } of reading.box) series.steps[index] = row.step;
  for (const { series } of reading.box) dropRepeat(series);
  reading.box = [];
}

function timeOfLine({ beginning }: Line, reading: Reading): number {
  if (beginning === '') return Number.NaN;
  const time = timeOf(beginning, reading.time);
  if (!Number.isNaN(time)) reading.time = time;
  return time;
}

function add(pair: Pair, line: number, time: number, position: Position, reading: Reading): void {
  const series = seriesFor(pair, reading);
  addPoint(series, pair.value, line, time, position);
  dropRepeat(series);
}

function seriesFor({ name, unit }: Pair, { byName }: Reading): GrowingSeries {
  const series = byName.get(name) ?? emptySeries(name, unit);
  byName.set(name, series);
  return series;
}
