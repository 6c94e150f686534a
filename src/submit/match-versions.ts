import type { VersionId } from '#domain/ids.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { runsAs } from '#request/configuration-hash.ts';
import type { Submission } from './submission.ts';
import type { EqualVersion } from './submit-state.ts';

export interface Matches {
  /** New versions in our new subfolder, where nobody else writes. More than one if a proxy has repeated the request. */
  readonly ours: readonly TrainingVersion[];
  /** Without a new subfolder: new versions on the same base. Only the user can decide whether one is ours. */
  readonly possible: readonly TrainingVersion[];
}

export function matchVersions(submission: Submission, versions: readonly TrainingVersion[]): Matches {
  const { knownIds, hasFreshFolder, baseId } = submission;
  const known = new Set(knownIds);
  const newVersions = versions.filter(({ id }) => !known.has(id));
  return hasFreshFolder
    ? { ours: newVersions.filter(usesPathOf(submission)), possible: [] }
    : { ours: [], possible: newVersions.filter((version) => version.baseId === baseId) };
}

const usesPathOf =
  ({ outputPath }: Submission) =>
  ({ configuration }: TrainingVersion): boolean =>
    normalizeObsFolder(configuration.outputPath) === outputPath;

const recently = 10 * 60_000;

interface Wanted {
  readonly configurationHash: string;
  /** What the user could see when the form was opened. */
  readonly seenIds: ReadonlySet<VersionId>;
}

/**
 * Of this browser, perhaps by another tab: the list may not have it yet. One's own is asked about even if it was seen:
 * a page that is loaded again just after it was sent shows the same form. `now` is the browser's clock.
 */
export function equalInJournal(
  configurationHash: string,
  submissions: readonly Submission[],
  versions: readonly TrainingVersion[],
  now: number,
): EqualVersion | undefined {
  for (const { outcome, configurationHash: hash, sentAt } of submissions) {
    if (outcome.kind !== 'created' || hash !== configurationHash) continue;
    const { versionId } = outcome;
    if (Math.abs(now - sentAt) < recently)
      return { versionId, name: versions.find(({ id }) => id === versionId)?.name ?? '' };
  }
  return undefined;
}

/** Of the list, perhaps a colleague's; `now` is the service's clock. */
export function equalInList(
  { configurationHash, seenIds }: Wanted,
  versions: readonly TrainingVersion[],
  now: number,
): EqualVersion | undefined {
  const equal = versions.find(
    (version) =>
      !seenIds.has(version.id) &&
      version.createTime !== null &&
      now - version.createTime < recently &&
      runsAs(version, configurationHash),
  );
  return equal && { versionId: equal.id, name: equal.name };
}

/** A version that this browser has created, but whose page was never opened: the tab was closed before. */
export interface UnopenedVersion {
  readonly versionId: VersionId;
  /** '' where the list does not have them yet. */
  readonly name: string;
  readonly baseName: string;
  readonly sentAt: number;
  readonly outputPath: string;
}

export function unopenedVersions(
  submissions: readonly Submission[],
  versions: readonly TrainingVersion[],
): readonly UnopenedVersion[] {
  const nameOf = (wanted: VersionId) => versions.find(({ id }) => id === wanted)?.name ?? '';
  return submissions.flatMap(({ outcome, baseId, sentAt, outputPath }) =>
    outcome.kind === 'created' && !outcome.isOpened
      ? [
          {
            versionId: outcome.versionId,
            name: nameOf(outcome.versionId),
            baseName: nameOf(baseId),
            sentAt,
            outputPath,
          },
        ]
      : [],
  );
}

/** A version that the user did not ask for. */
export interface ExtraVersion {
  readonly version: TrainingVersion;
  readonly submission: Submission;
  /** `duplicate`: the service processed a request twice. `delayed`: it processed a request after Nextrun had stopped waiting. `possible`: the version looks like one of these two. */
  readonly kind: 'duplicate' | 'delayed' | 'possible';
}

export function extraVersions(
  submissions: readonly Submission[],
  versions: readonly TrainingVersion[],
): readonly ExtraVersion[] {
  const wanted = new Set(
    submissions.flatMap(({ outcome }) => (outcome.kind === 'created' ? [outcome.versionId] : [])),
  );
  const unwanted = versions.filter(({ id }) => !wanted.has(id));
  const extras = submissions.flatMap((submission) => extrasOf(submission, unwanted));
  // If it may come from several requests, it is reported for the newest one.
  const isFirst = ({ version }: ExtraVersion, index: number) =>
    extras.findIndex((other) => other.version.id === version.id) === index;
  return extras.filter(isFirst);
}

function extrasOf(submission: Submission, versions: readonly TrainingVersion[]): readonly ExtraVersion[] {
  const { outcome, configurationHash } = submission;
  if (outcome.kind === 'open') return [];
  const { ours, possible } = matchVersions(submission, versions);
  const kind = outcome.kind === 'created' ? 'duplicate' : 'delayed';
  const looksLikeIt = (version: TrainingVersion) =>
    usesPathOf(submission)(version) && runsAs(version, configurationHash);
  // After an answer, no other version of that request is expected.
  const lookalikes =
    outcome.kind === 'created' && outcome.by === 'answer' ? [] : possible.filter(looksLikeIt);
  return [
    ...ours.map((version) => ({ version, submission, kind }) as const),
    ...lookalikes.map((version) => ({ version, submission, kind: 'possible' }) as const),
  ];
}
