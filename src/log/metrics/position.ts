/** An epoch and a step of the training; null where it is not known. */
export interface Position {
  readonly step: number | null;
  readonly epoch: number | null;
}

export const noPosition: Position = { step: null, epoch: null };

/** A part of a text, as for `slice`. */
export type Span = readonly [start: number, end: number];

/** Where a line has its step and its epoch. */
export interface PositionSpans {
  readonly step: Span | null;
  readonly epoch: Span | null;
  /** The count of a progress bar: the step of this line alone. */
  readonly barStep: Span | null;
  /** `epochs: 90` may be a setting: it counts only beside results. */
  readonly isPlural: boolean;
}

const notTimed = '(?!\\d|\\.\\d|[\\w.]*\\s*(?:s\\b|sec|seconds|%))';
const epochWord = new RegExp(
  `\\bepoch(s?)\\b(?:\\([a-z]+\\))?["']?\\s*[:=#]?\\s*["'[(]?\\s*(\\d+(?:\\.\\d+)?)${notTimed}`,
  'di',
);
const stepWord = new RegExp(
  `(?<![/\\w]|per )(?:global[_ ]?step|step|iter(?:ation)?|num_updates|(?:total_|num_)?timestep|batch)(s?)\\b["']?\\s*[:=#]?\\s*["'[(]?\\s*(?:\\d+-)?(\\d+)${notTimed}`,
  'di',
);
const epochAndStep = [
  /\bepoch:?\s*(?:\(train\)\s*)?\[?(\d+)\]?\s*\[\s*(\d+)\/\s*\d+/di,
  /\btrain:\s*\[(\d+)\/\d+\]\[\s*(\d+)\/\d+\]/di,
  /\btrain:\s*(\d+)\s*\[\s*(\d+)\/\d+/di,
  /^\[(\d+),\s*(\d+)\]/d,
];
const bareStep = [/\b(\d+)\s*\/\s*\d+ batches\b/di, /^\[(\d+)\]\s/d, /^\s*(\d+):\s+(?:learn:|[\d.]+, )/d];
const bar = /(?<![\d.])(\d+)\/(?:\d+|Unknown)\s*(?:\[[=>.\s]+\]|[━╸╺─]|\[\d+:\d[\d:]*<(?![^\]]*B\/s))/d;
const barOfEpochs = /^\s*epochs?:?\s+\d+%\|/i;
const barOfTest = /^\s*(?:val|test|eval)/i;

const mayHavePosition = /epoch|step|iter|batch|num_updates|train:|^\s*\[?\d/i;
const noSpans: PositionSpans = { step: null, epoch: null, barStep: null, isPlural: false };

export function positionSpansIn(text: string): PositionSpans {
  const inBar = /[[━╸╺─]/.test(text) ? (bar.exec(text)?.indices?.[1] ?? null) : null;
  if (inBar !== null && barOfEpochs.test(text)) return { ...noSpans, epoch: inBar };
  const barStep = barOfTest.test(text) ? null : inBar;
  if (!mayHavePosition.test(text)) return { ...noSpans, barStep };
  for (const pattern of epochAndStep) {
    const found = pattern.exec(text)?.indices;
    if (found) return { ...noSpans, epoch: found[1] ?? null, step: found[2] ?? null };
  }
  const epoch = epochWord.exec(text);
  const step = stepWord.exec(text);
  return {
    epoch: epoch?.indices?.[2] ?? null,
    step: step?.indices?.[2] ?? firstOf(bareStep, text),
    barStep,
    isPlural: epoch?.[1] === 's' || step?.[1] === 's',
  };
}

function firstOf(patterns: readonly RegExp[], text: string): Span | null {
  for (const pattern of patterns) {
    const span = pattern.exec(text)?.indices?.[1];
    if (span) return span;
  }
  return null;
}

/** The position after a line that contains another one. A new epoch resets the step. */
export function nextPosition(last: Position, { step, epoch }: Position): Position {
  if (epoch === null) return step === null ? last : { epoch: last.epoch, step };
  return { epoch, step: step ?? (epoch === last.epoch ? last.step : null) };
}
