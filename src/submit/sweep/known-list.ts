import type { DatedVersionList } from '#api/versions.ts';
import type { VersionId } from '#domain/ids.ts';
import { sweepPlaceOf } from '#domain/sweep/sweep-folder.ts';
import { findSweep } from '#domain/sweep/sweeps-of.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { matchVersions } from '../match-versions.ts';
import { countFailures, type NextStep, nextStep } from './next-step.ts';
import { pendingRequests } from './pending-requests.ts';
import type { PlannedSweep, SweepPorts } from './sweep-ports.ts';

/** What the list of versions shows of a sweep, and what follows from it. */
export interface KnownList {
  readonly learn: (list: DatedVersionList) => void;
  /** Of a later list without its time. */
  readonly learnVersions: (versions: readonly TrainingVersion[]) => void;
  readonly versions: () => readonly TrainingVersion[];
  /** The newest version of the sweep. */
  readonly newest: () => VersionId | undefined;
  readonly next: () => NextStep;
}

type Ports = Pick<SweepPorts, 'now' | 'elapsed' | 'journal' | 'store'>;

const second = 1_000;
/** By then a copy that a network has made of a request shows itself in the list. */
const duplicateTime = 60 * second;

export function createKnownList(
  { now, elapsed, journal, store }: Ports,
  numbers: PlannedSweep['numbers'],
): KnownList {
  const { id } = store.read();
  let versions: readonly TrainingVersion[] = [];
  let dated: { readonly serverTime: number; readonly at: number } | null = null;

  const serviceTime = () => dated && dated.serverTime + elapsed() - dated.at;
  const pending = () => pendingRequests(journal.entries(), id, { browser: now(), service: serviceTime() });
  const refused = () => new Set(store.readLog().refused.map(({ point }) => point));

  function learnVersions(list: readonly TrainingVersion[]): void {
    versions = list;
    forgetListed();
    acceptFailures();
    adoptLate();
    forgetSubmissions();
  }

  function forgetListed(): void {
    const listed = new Set(versions.map(({ id: versionId }) => versionId));
    const log = store.readLog();
    const unlisted = log.unlisted.filter(({ versionId }) => !listed.has(versionId));
    if (unlisted.length < log.unlisted.length) store.writeLog({ ...log, unlisted });
  }

  /** After the user has resumed, earlier failures do not pause the sweep again. */
  function acceptFailures(): void {
    const { acceptedFailures, acceptedRefusals, wanted } = store.read();
    if (wanted !== 'running' || (acceptedFailures !== null && acceptedRefusals !== null)) return;
    store.change({
      acceptedFailures: acceptedFailures ?? countFailures(versions, id),
      acceptedRefusals: acceptedRefusals ?? refused().size,
    });
  }

  /** A request that was given up was processed after all: its version is that of the point, not an extra one. */
  function adoptLate(): void {
    for (const submission of journal.entries()) {
      if (submission.outcome.kind !== 'given-up' || sweepPlaceOf(submission.outputPath)?.sweepId !== id)
        continue;
      const arrived = matchVersions(submission, versions).ours.at(-1);
      if (arrived === undefined) continue;
      const outcome = {
        kind: 'created',
        versionId: arrived.id,
        by: 'folder',
        at: now(),
        isOpened: true,
      } as const;
      journal.write({ ...submission, outcome });
    }
  }

  /** When no copy of a request can arrive any more, its folder alone identifies its version. */
  function forgetSubmissions(): void {
    for (const { id: entry, outcome, outputPath } of journal.entries()) {
      const isDone = outcome.kind === 'created' && Math.abs(now() - outcome.at) > duplicateTime;
      const place = sweepPlaceOf(outputPath);
      if (!isDone || place?.sweepId !== id) continue;
      const point = findSweep(versions, id)?.points.find(({ number }) => number === place.point);
      if (point?.attempts.every(({ duplicates }) => duplicates.length === 0)) journal.remove(entry);
    }
  }

  return {
    learn: ({ serverTime, versions: list }) => {
      dated = serverTime === null ? null : { serverTime, at: elapsed() };
      learnVersions(list);
    },
    learnVersions,
    versions: () => versions,
    newest: () =>
      versions.find(({ configuration }) => sweepPlaceOf(configuration.outputPath)?.sweepId === id)?.id,
    next: () =>
      nextStep({
        versions,
        record: store.read(),
        log: store.readLog(),
        numbers,
        refused: refused(),
        pending: pending(),
      }),
  };
}
