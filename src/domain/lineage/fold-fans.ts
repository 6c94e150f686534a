import type { VersionId } from '#domain/ids.ts';
import { type LineageVersion, siblingLimit } from './place-versions.ts';

/** Versions with one base that one row stands for until it is opened. */
export interface Fan<Version extends LineageVersion = LineageVersion> {
  readonly baseId: VersionId;
  /** Newest first, two or more. None has a version based on it. */
  readonly members: readonly Version[];
  readonly isOpen: boolean;
}

/**
 * The fans of a list of versions, newest first, each by the place of its oldest member, where its row is. Of one base the
 * eight oldest are in no fan, so that what is shown stays shown when a version comes.
 * @param open bases whose fans are open
 * @param keep versions that are in no fan: such as the selected, the best, the running and the newest one
 */
export function findFans<Version extends LineageVersion>(
  versions: readonly Version[],
  open: ReadonlySet<string>,
  keep: ReadonlySet<string>,
): ReadonlyMap<number, Fan<Version>> {
  const placeOf = new Map<string, number>(versions.map(({ id }, place) => [id, place]));
  const siblings = new Map<VersionId, number[]>();
  for (const [place, { baseId }] of versions.entries()) {
    // A base that is not older is no base.
    if (baseId === null || (placeOf.get(baseId) ?? versions.length) <= place) continue;
    const places = siblings.get(baseId);
    if (places === undefined) siblings.set(baseId, [place]);
    else places.push(place);
  }
  const isLeaf = (version: Version | undefined): version is Version =>
    version !== undefined && !siblings.has(version.id) && !keep.has(version.id);

  const fans = new Map<number, Fan<Version>>();
  for (const [baseId, places] of siblings) {
    const folded = places.slice(0, -siblingLimit).filter((place) => isLeaf(versions[place]));
    const oldest = folded.at(-1);
    if (oldest === undefined || folded.length === 1) continue;
    const members = folded.flatMap((place) => versions[place] ?? []);
    fans.set(oldest, { baseId, members, isOpen: open.has(baseId) });
  }
  return fans;
}
