import type { CreateVersionBody } from '#api/wire/create-version.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { VersionId } from '#domain/ids.ts';
import { chosenPoints, pointDraft } from '#domain/sweep/plan.ts';
import type { SweepPlan, SweepPoint } from '#domain/sweep/points.ts';
import type { Sweep } from '#domain/sweep/shape.ts';
import { sweepFolder } from '#domain/sweep/sweep-folder.ts';
import { parameterAt } from '#domain/sweep/varied.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { requestBody } from '../body.ts';
import { configurationHash, hashesOf } from '../configuration-hash.ts';

interface PointContext {
  readonly baseId: VersionId;
  /** The job's description, as for `requestBody`. */
  readonly jobDescription: string;
  readonly sweepId: string;
  /** From 1; the second is the first retry. */
  readonly attempt: number;
}

/** The request for one point: it differs from that of the draft by what is varied and by its folder alone. */
export function pointBody(
  draft: VersionDraft,
  plan: SweepPlan,
  point: SweepPoint,
  { baseId, jobDescription, sweepId, attempt }: PointContext,
): CreateVersionBody {
  const versionSubfolder = sweepFolder({ sweepId, point: point.number, attempt });
  return requestBody(pointDraft(draft, plan, point), { baseId, jobDescription, versionSubfolder });
}

/** Versions that run the same as a point, by the number of the point; the newest of each. */
export function equalVersions(
  draft: VersionDraft,
  plan: SweepPlan,
  versions: readonly TrainingVersion[],
): ReadonlyMap<number, TrainingVersion> {
  const anyBase = versions[0]?.id;
  if (anyBase === undefined) return new Map();
  // What is varied tells most of them apart; the rest of thousands of parameters is read only where that is the same.
  const { keyOfPoint, keyOfVersion } = variedKeys(plan);
  const versionKeys = new Set(versions.map(keyOfVersion));
  const points = plan.points.filter((point) => versionKeys.has(keyOfPoint(point)));
  const pointKeys = new Set(points.map(keyOfPoint));
  const byHash = new Map<string, TrainingVersion>();
  for (const version of versions)
    if (pointKeys.has(keyOfVersion(version)))
      for (const hash of hashesOf(version)) if (!byHash.has(hash)) byHash.set(hash, version);
  const context = { baseId: anyBase, jobDescription: draft.output.jobDescription, versionSubfolder: '' };
  return new Map(
    points.flatMap((point) => {
      const body = requestBody(pointDraft(draft, plan, point), context);
      const equal = byHash.get(configurationHash(body));
      return equal === undefined ? [] : [[point.number, equal] as const];
    }),
  );
}

/** The values of the varied parameters as one text, of a point and of a version. */
function variedKeys({ fields }: SweepPlan) {
  const varied = fields.flatMap(({ path }, index) => {
    const name = parameterAt(path);
    return name === undefined ? [] : [{ name, index }];
  });
  return {
    keyOfPoint: ({ values }: SweepPoint) => JSON.stringify(varied.map(({ index }) => values[index])),
    keyOfVersion: ({ configuration: { parameters } }: TrainingVersion) =>
      JSON.stringify(varied.map(({ name }) => parameters.find((each) => each.name === name)?.value)),
  };
}

/** The plan as it is started: what is left out is said of each point, and does not depend on versions that come later. */
export function startedSweep(sweep: Sweep, plan: SweepPlan, equal: ReadonlyMap<number, unknown>): Sweep {
  const chosen = new Set(chosenPoints(plan, sweep, new Set(equal.keys())).map(({ number }) => number));
  const unticked = plan.points.map(({ number }) => number).filter((number) => !chosen.has(number));
  return { ...sweep, unticked, ticked: [] };
}
