import { useEffect, useEffectEvent } from 'react';
import { mainResult, type Result } from '#log/metrics/results.ts';
import type { Series } from '#log/metrics/series.ts';
import { formatFigure } from '#log/plot/figures.ts';
import type { MetricView } from './metric-view.ts';

/** The result that says most, in figures. */
export interface MainResult {
  readonly name: string;
  readonly value: string;
  /** Of the base version; null if it has none of that name. */
  readonly before: string | null;
  /** Lines of the log have not been read. */
  readonly isOfPart: boolean;
}

/** The same value as in the history: the best one, where a direction is better. */
function figureOf({ best, last, unit }: Result): string {
  const figure = formatFigure((best ?? last).value);
  return unit === '' ? figure : `${figure} ${unit}`;
}

/** Calls the page back whenever the result changes. */
export function useMainResult(
  series: readonly Series[],
  { results, baseResults }: MetricView,
  isOfPart: boolean,
  onResult: (result: MainResult) => void,
): void {
  const main = mainResult(series, results);
  const base = baseResults.find(({ name }) => name === main?.name);
  const [name, value] = main === null ? [] : [main.name, figureOf(main)];
  const before = base === undefined ? null : figureOf(base);
  const tell = useEffectEvent(onResult);
  useEffect(() => {
    if (name !== undefined && value !== undefined) tell({ name, value, before, isOfPart });
  }, [name, value, before, isOfPart]);
}
