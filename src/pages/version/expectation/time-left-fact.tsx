import { useNow } from '#components/use-now.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { Fact } from '../FactsStrip.tsx';
import type { Expectation } from './expectation-of.ts';
import { leftAt, type SaidProgress, shortLeft } from './expectation-words.ts';
import { type ReadTime, ranUntil } from './passed.ts';

interface TimeLeftProps {
  readonly version: TrainingVersion;
  readonly expectation: Expectation;
  readonly progress: SaidProgress | null;
  readonly read: ReadTime;
}

/** Nothing for a version that does not run, or without an estimate. */
export function timeLeftFact(props: TimeLeftProps): readonly Fact[] {
  const isKnown = leftOf(props, props.read.readAt) !== null;
  return isKnown ? [{ term: 'Time left', value: <TimeLeftValue {...props} /> }] : [];
}

function leftOf({ version, expectation, progress, read }: TimeLeftProps, now: number) {
  const ran = ranUntil(version, read, now);
  return ran === null ? null : leftAt(expectation, ran, progress, now).left;
}

function TimeLeftValue(props: TimeLeftProps) {
  const left = leftOf(props, useNow());
  return left === null ? '–' : shortLeft(left);
}
