import { shapeOf } from './line-shape.ts';
import { type PairPlace, pairPlacesIn } from './pairs.ts';
import { type PositionSpans, positionSpansIn, type Span } from './position.ts';
import { mayBeHeader } from './table.ts';

/** Where a line has what is read from it; it is the same for all lines of its shape. */
export interface LinePlan {
  /** Of the line that the plan was made from: where each of its numbers ends. */
  readonly ends: readonly number[];
  readonly position: PositionSpans;
  readonly pairs: readonly PairPlace[];
  readonly mayBeHeader: boolean;
  /** Its names may be the same as those of the training. */
  readonly isEvaluation: boolean;
}

/** A plan, and a line that is read by it. */
export interface PlannedLine {
  readonly plan: LinePlan;
  /** The text of this line at a span of the plan. */
  readonly textAt: (span: Span) => string;
}

const plans = new Map<number, LinePlan>();
const maxPlans = 4000;

/** What is found in a line must not depend on how many digits a number has, nor on which they are. */
export function planOf(text: string): PlannedLine {
  const { key, ends } = shapeOf(text);
  const known = plans.get(key);
  if (known !== undefined && known.ends.length === ends.length)
    return {
      plan: known,
      textAt: ([start, end]) => text.slice(moved(start, known.ends, ends), moved(end, known.ends, ends)),
    };
  const plan = { ends, ...makePlan(text, ends) };
  if (plans.size >= maxPlans) plans.clear();
  plans.set(key, plan);
  return { plan, textAt: ([start, end]) => text.slice(start, end) };
}

/** Translates an offset in one text to another one of its shape. */
function moved(place: number, ends: readonly number[], otherEnds: readonly number[]): number {
  let shift = 0;
  for (let index = 0; index < ends.length; index += 1) {
    const end = ends[index] ?? 0;
    if (end > place) break;
    shift = (otherEnds[index] ?? 0) - end;
  }
  return place + shift;
}

type Found = Omit<LinePlan, 'ends'>;

const nothingFound: Found = {
  position: { step: null, epoch: null, barStep: null, isPlural: false },
  pairs: [],
  mayBeHeader: false,
  isEvaluation: false,
};

const makePlan = (text: string, ends: readonly number[]): Found =>
  isConfiguration(text) || isException.test(text)
    ? nothingFound
    : {
        position: positionSpansIn(text),
        pairs: pairPlacesIn(text).map((pair) => ({ ...pair, name: fixedName(pair.name, text, ends) })),
        mayBeHeader: mayBeHeader(text),
        isEvaluation: isEvaluation.test(text),
      };

/** An evaluation of TensorFlow 1. */
const isEvaluation = /^Saving dict for global step\b/;

/** An error line is no result, even if it names one. */
const isException = /^\s*(?:raise\s+)?(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception)\b/;

/** A name without numbers is the same in all texts of the shape. */
const fixedName = (name: string | Span, text: string, ends: readonly number[]): string | Span =>
  typeof name === 'string' || ends.some((end) => end > name[0] && end <= name[1])
    ? name
    : text.slice(name[0], name[1]);

/** What the run was started with, not what came out of it. */
const isConfiguration = (text: string): boolean =>
  /^(?:\w*(?:Namespace|Arguments|Config|Optimizer|SGD|Adam\w*)\s*\(|(?:python\d?|torchrun|bash|sh)\s|\+?\s*--?[A-Za-z]|(?:args|arguments|config|parameters|params|hparams)\b\s*[:=])/i.test(
    text,
  );
