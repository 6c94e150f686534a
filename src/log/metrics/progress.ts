import { positionSpansIn, type Span } from './position.ts';
import { printedText } from './printed-text.ts';

/** The totals that the parameters of the run set; null if they set none. */
interface Totals {
  readonly epochs: number | null;
  readonly steps: number | null;
}

/** Which share of the run is done, at least and at most, 0 to 1; and the text of the log that shows it. */
export interface LogProgress {
  readonly least: number;
  readonly most: number;
  readonly words: string;
}

/** A count in the log, and its total, such as 3 of 10. */
interface Place {
  readonly at: number;
  readonly of: number | null;
  /** Fractional epochs, such as `2.75`, do not show whether an epoch has ended. */
  readonly isExact: boolean;
}

const totalAfter = /^\s*\]?\s*(?:\/|of\b)\s*(\d+)(?![\d.])/i;
const maxLineLength = 2000;

/** Reads the progress of the training from the newest lines of a log: `Epoch 3/10`, `step 300` of 1000, `'epoch': 2.75`. */
export function progressIn(lines: readonly string[], asked: Totals): LogProgress | null {
  let step: Place | null = null;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const text = printedText(lines[index] ?? '');
    if (text.length > maxLineLength) continue;
    const spans = positionSpansIn(text);
    const stepHere = placeAt(text, spans.step ?? spans.barStep);
    step ??= stepHere;
    const epoch = spans.isPlural ? null : placeAt(text, spans.epoch);
    if (epoch === null) continue;
    const startsAtZero = epoch.of === null && lines.slice(0, index).some(saysEpochZero);
    // The step may be counted within an epoch: its total is then not that of the run.
    return (
      inEpochs(epoch, asked.epochs, step, startsAtZero) ??
      (step && asked.steps !== null ? inSteps(step, asked.steps) : null)
    );
  }
  return step && inSteps(step, asked.steps);
}

const saysEpochZero = (line: string): boolean => /\bepoch\W{0,4}0\b(?!\.)/i.test(line);

function placeAt(text: string, span: Span | null): Place | null {
  if (span === null) return null;
  const number = text.slice(...span);
  const total = totalAfter.exec(text.slice(span[1]))?.[1];
  return {
    at: Number(number),
    of: total === undefined ? null : Number(total),
    isExact: number.includes('.'),
  };
}

function inEpochs(
  { at, of, isExact }: Place,
  asked: number | null,
  step: Place | null,
  startsAtZero: boolean,
): LogProgress | null {
  const total = of ?? asked;
  if (total === null || total <= 0 || at > total) return null;
  const words = `epoch ${at}/${total}`;
  if (isExact) return share(at, at, total, words);
  // Where the first is 1, the third has two before it.
  const before = startsAtZero || at === 0 ? at : at - 1;
  if (step?.of != null && step.of > 0 && step.at <= step.of) {
    const done = before + step.at / step.of;
    return share(done, done, total, words);
  }
  // A program that prints no total (`/10`) may count from 0; its first line may be far above.
  const isSure = of !== null || startsAtZero || at === 0 || at === total;
  return share(before, isSure ? before + 1 : at + 1, total, words);
}

function inSteps({ at, of }: Place, asked: number | null): LogProgress | null {
  // A total other than the requested number of epochs belongs to one epoch, or to an evaluation.
  const total = asked ?? of;
  if (total === null || total <= 0 || at > total || (of !== null && of !== total)) return null;
  return share(at, at, total, `step ${at}/${total}`);
}

const share = (least: number, most: number, total: number, words: string): LogProgress => ({
  least: Math.max(0, Math.min(1, least / total)),
  most: Math.max(0, Math.min(1, most / total)),
  words,
});
