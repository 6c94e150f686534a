import type { ComparedRow } from '#domain/version/compare-versions.ts';
import { type ComparedResult, scoreOf } from '#log/compare/compare-results.ts';
import { axisOfNumbers, axisOfTexts, type ParallelAxis } from '#log/compare/parallel-axis.ts';
import { formatFigure } from '#log/plot/figures.ts';

export interface NamedAxis extends ParallelAxis {
  readonly key: string;
  readonly name: string;
}

/** More axes than these are no picture any more. */
const maxAxes = 12;

export interface ParallelView {
  readonly axes: readonly NamedAxis[];
  /** Parameters that vary, and have no axis. */
  readonly left: number;
}

/** The parameters that vary, and the metric last. A parameter with the metric's name is another axis. */
export function parallelView(rows: readonly ComparedRow[], result: ComparedResult): ParallelView {
  const varying = rows.filter(({ isParameter, differs }) => isParameter && differs);
  const scores = result.results.map(scoreOf);
  const words = scores.map((score) => (score === null ? 'no value' : formatFigure(score)));
  return {
    axes: [
      ...varying
        .slice(0, maxAxes)
        .map(({ path, label, values }) => ({ key: path, name: label, ...axisOfTexts(values) })),
      { key: 'metric', name: result.name, ...axisOfNumbers(scores, words) },
    ],
    left: Math.max(0, varying.length - maxAxes),
  };
}
