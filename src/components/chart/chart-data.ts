import type { Curve } from '#log/plot/curve.ts';
import type { Range, Scale } from '#log/plot/scale.ts';

interface ChartCurve extends Curve {
  readonly name: string;
  /** The same of the base version. */
  readonly base?: Curve;
}

export interface CurveBreak {
  readonly x: number;
  readonly label: string;
}

export interface ChartData {
  readonly title: string;
  /** Told apart by colour and shape. */
  readonly curves: readonly ChartCurve[];
  readonly x: Range;
  readonly y: Scale;
  /** Where curves end in what is no number, 'NaN' or '∞'. */
  readonly breaks: readonly CurveBreak[];
  readonly format: (value: number) => string;
  /** What is under the left end, and under the right one. */
  readonly edges: readonly [string, string];
  /** Where the cursor is, beside all points: 'step 400'. */
  readonly placeOfX: (x: number) => string;
  /** Where a point is: 'step 400'. */
  readonly placeOf: (curve: number, point: number) => string;
}
