import { useMemo } from 'react';
import type { Configuration } from '#domain/version/training-version.ts';
import { lastProblem } from '#log/problems/problems.ts';
import { type ProblemStep, stepOfProblem } from '#log/problems/step-of-problem.ts';
import { windowProblems } from '#log/problems/window-problems.ts';
import type { LogReader } from '#log/reader/log-reader.ts';
import { useLogState } from '../log/reading/use-log.ts';
import type { LogGoal } from '../log/use-log-view.ts';

/** The cause of the failure, from the log. */
export interface FoundProblem {
  /** The line that says it. */
  readonly quote: string;
  /** Where it can be fixed; null if the line does not say. */
  readonly fix: ProblemStep | null;
  /** Shows the line in the log. */
  readonly show: () => void;
}

/** The last problem in the part of the log that has been read; null if there is none. */
export function useProblem(
  reader: LogReader | undefined,
  { parameters, dataPath, outputPath }: Configuration,
  onShow: (goal: LogGoal) => void,
): FoundProblem | null {
  const window = useLogState(reader)?.window;
  const problem = useMemo(
    () => (window === undefined ? null : lastProblem({ problems: windowProblems(window) })),
    [window],
  );
  const [line, quote] = [problem?.quoteLine, problem?.text];
  return useMemo(
    () =>
      line === undefined || quote === undefined
        ? null
        : {
            quote,
            fix: stepOfProblem(quote, { parameters, dataPath, outputPath }),
            show: () => onShow({ line }),
          },
    [line, quote, parameters, dataPath, outputPath, onShow],
  );
}
