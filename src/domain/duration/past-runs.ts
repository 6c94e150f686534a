import type { Catalogue } from '#domain/catalogue.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import { normalizeDraft } from '#domain/draft/normalize.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { VersionId } from '#domain/ids.ts';
import { isFinal } from '#domain/job-status.ts';
import { completedTime, queueTime } from '#domain/version/run-times.ts';
import type { Configuration, TrainingVersion } from '#domain/version/training-version.ts';
import { type Setup, setupOf } from './setup.ts';
import { type Work, workOf } from './work-of.ts';

/** The version for which an estimate is made: one that is to be created, or one that runs. */
export interface Plan {
  readonly setup: Setup;
  readonly work: Work;
}

/** A version of the job, with what an estimate needs of it. */
export interface PastRun extends Plan {
  readonly id: VersionId;
  readonly name: string;
  /** How long it ran, in milliseconds; null if it did not complete. */
  readonly ran: number | null;
  readonly waited: number | null;
  readonly hasEnded: boolean;
}

export const planOfDraft = (draft: VersionDraft): Plan => ({
  setup: setupOf(normalizeDraft(draft)),
  work: workOf(draft.code.parameters),
});

export const planOf = (configuration: Configuration, specifications: Catalogue['specifications']): Plan =>
  planOfDraft(draftFromVersion(configuration, '', specifications));

/** In the order of the versions: newest first. */
export function pastRuns(
  versions: readonly TrainingVersion[],
  specifications: Catalogue['specifications'],
): readonly PastRun[] {
  // Most versions of a job differ in parameters and output alone.
  const setups = new Map<string, Setup>();
  return versions.map((version) => {
    const { parameters, outputPath: _outputPath, logPath: _logPath, ...rest } = version.configuration;
    const key = JSON.stringify(rest);
    const setup = setups.get(key) ?? planOf(version.configuration, specifications).setup;
    setups.set(key, setup);
    return {
      setup,
      work: workOf(parameters),
      id: version.id,
      name: version.name,
      ran: completedTime(version),
      waited: queueTime(version),
      hasEnded: isFinal(version.status),
    };
  });
}
