import type { VersionId } from '#domain/ids.ts';
import { type LineageVersion, siblingLimit } from './place-versions.ts';

/** Versions that are shown as one row until it is opened: of one base, or of one sweep. */
export interface Fan<Version extends LineageVersion = LineageVersion> {
  /** Its key in `open`. */
  readonly key: string;
  readonly baseId: VersionId;
  /** Null if they only have the same base. */
  readonly sweepId: string | null;
  /** Newest first, two or more. None has a version based on it. */
  readonly members: readonly Version[];
  readonly isOpen: boolean;
}

export interface FanOptions<Version extends LineageVersion> {
  /** Keys of the fans that are open. */
  readonly open: ReadonlySet<string>;
  /** Versions that are in no fan: such as the selected, the best, the running and the newest one. */
  readonly keep: ReadonlySet<string>;
  /** Of these, those that are in no fan of a sweep either. */
  readonly keepInSweep: ReadonlySet<string>;
  readonly sweepOf: (version: Version) => string | null;
}

/**
 * The fans of a list of versions, newest first, each by the place of its oldest member, where its row is. Of one base the
 * eight oldest are in no fan, so that what is shown stays shown when a version comes. A sweep is a fan as a whole.
 */
export function findFans<Version extends LineageVersion>(
  versions: readonly Version[],
  { open, keep, keepInSweep, sweepOf }: FanOptions<Version>,
): ReadonlyMap<number, Fan<Version>> {
  const placeOf = new Map<string, number>(versions.map(({ id }, place) => [id, place]));
  const bases = new Set<string>();
  const groups = new Map<string, { readonly sweepId: string | null; readonly places: number[] }>();
  for (const [place, version] of versions.entries()) {
    const { baseId } = version;
    // A base that is not older is no base.
    if (baseId === null || (placeOf.get(baseId) ?? versions.length) <= place) continue;
    bases.add(baseId);
    const sweepId = sweepOf(version);
    const key = sweepId === null ? baseId : `${baseId} ${sweepId}`;
    const group = groups.get(key) ?? { sweepId, places: [] };
    group.places.push(place);
    groups.set(key, group);
  }

  const fans = new Map<number, Fan<Version>>();
  for (const [key, { sweepId, places }] of groups) {
    const kept = sweepId === null ? keep : keepInSweep;
    const folded = (sweepId === null ? places.slice(0, -siblingLimit) : places).filter((place) => {
      const version = versions[place];
      return version !== undefined && !bases.has(version.id) && !kept.has(version.id);
    });
    const oldest = folded.at(-1);
    const members = folded.flatMap((place) => versions[place] ?? []);
    const baseId = members[0]?.baseId;
    if (oldest === undefined || baseId == null || folded.length === 1) continue;
    fans.set(oldest, { key, baseId, sweepId, members, isOpen: open.has(key) });
  }
  return fans;
}
