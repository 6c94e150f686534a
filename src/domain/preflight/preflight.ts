import type { Catalogue } from '#domain/catalogue.ts';
import { draftChanges } from '#domain/draft/diff.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import { normalizeDraft } from '#domain/draft/normalize.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { draftSteps } from '#domain/draft/steps.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { formatAge } from '#util/format.ts';
import { type Finding, finding } from './finding.ts';
import { engineFits, workersFit } from './hardware.ts';
import { alikeNames, bootFileKind, dataPathKind, imageTag } from './inputs.ts';
import { undocumentedLimits } from './limits.ts';
import { outputPlace, outputTaken } from './output.ts';
import { requirements } from './schema.ts';

export interface PreflightFacts {
  readonly draft: VersionDraft;
  readonly baseDraft: VersionDraft;
  readonly catalogue: Catalogue;
  /** The versions of the job, newest first. */
  readonly versions: readonly TrainingVersion[];
  /** The service's clock when it listed them, in milliseconds. */
  readonly now: number | null;
}

/** Errors first, then warnings, each in the order of the steps. */
export function preflight(facts: PreflightFacts): readonly Finding[] {
  const findings = [...requirements(facts.draft, facts.catalogue), ...checks(facts)];
  return findings.sort((a, b) => rank(a) - rank(b));
}

const rank = ({ severity, step }: Finding): number =>
  (severity === 'error' ? 0 : draftSteps.length) + draftSteps.indexOf(step);

/** The checks beyond the form's own rules. Only what the service certainly rejects is an error. */
function checks(facts: PreflightFacts): readonly Finding[] {
  const { baseDraft, catalogue, versions } = facts;
  const draft = normalizeDraft(facts.draft);
  return [
    ...configurationChecks(draft, baseDraft, catalogue),
    ...outputTaken(draft, versions),
    ...justCreated(facts),
  ];
}

const configurationChecks = (
  draft: VersionDraft,
  baseDraft: VersionDraft,
  catalogue: Catalogue,
): readonly Finding[] => [
  ...bootFileKind(draft),
  ...imageTag(draft),
  ...alikeNames(draft),
  ...dataPathKind(draft),
  ...engineFits(draft, catalogue),
  ...workersFit(draft, catalogue),
  ...undocumentedLimits(draft),
  ...outputPlace(draft, baseDraft),
];

const fewMinutes = 10 * 60_000;

/** The same configuration within a few minutes is usually a mistake. */
function justCreated({ draft, catalogue, versions, now }: PreflightFacts): readonly Finding[] {
  if (now === null) return [];
  const same = versions.find(
    ({ createTime, configuration }) =>
      createTime !== null &&
      now - createTime < fewMinutes &&
      draftChanges(
        draftFromVersion(configuration, draft.output.jobDescription, catalogue.specifications),
        draft,
      ).length === 0,
  );
  if (same === undefined) return [];
  return [
    finding({
      id: 'just-created',
      severity: 'warning',
      path: 'code.source',
      message: `${same.name}, created ${formatAge(now - (same.createTime ?? now))}, has the same configuration: this would repeat that run. Check that version first.`,
      version: { id: same.id, name: same.name },
    }),
  ];
}
