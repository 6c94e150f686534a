import type { Catalogue } from '#domain/catalogue.ts';
import { type Change, draftChanges } from '#domain/draft/diff.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { VersionId } from '#domain/ids.ts';
import type { TrainingVersion } from './training-version.ts';

export type BaseName =
  | { readonly kind: 'none' }
  | { readonly kind: 'there'; readonly base: TrainingVersion; readonly changes: readonly Change[] }
  | { readonly kind: 'gone'; readonly id: VersionId };

/** Finds the base of a version, and the differences, which are computed on the first call for a version. */
export function baseFinder(
  versions: readonly TrainingVersion[],
  specifications: Catalogue['specifications'],
): (version: TrainingVersion) => BaseName {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const found = new Map<VersionId, BaseName>();
  const drafts = new Map<VersionId, VersionDraft>();
  const draftOf = ({ id, configuration }: TrainingVersion): VersionDraft => {
    const draft = drafts.get(id) ?? draftFromVersion(configuration, '', specifications);
    drafts.set(id, draft);
    return draft;
  };
  const find = (version: TrainingVersion): BaseName => {
    if (version.baseId === null) return { kind: 'none' };
    const base = byId.get(version.baseId);
    if (base === undefined) return { kind: 'gone', id: version.baseId };
    return { kind: 'there', base, changes: draftChanges(draftOf(base), draftOf(version)) };
  };
  return (version) => {
    const known = found.get(version.id) ?? find(version);
    found.set(version.id, known);
    return known;
  };
}

/** A version and those that it descends from, as far as they are there. */
export function descentOf(
  versions: readonly TrainingVersion[],
  id: VersionId | undefined,
): ReadonlySet<string> {
  const byId = new Map<string, TrainingVersion>(versions.map((version) => [version.id, version]));
  const way = new Set<string>();
  for (let next: string | null = id ?? null; next !== null && !way.has(next); ) {
    way.add(next);
    next = byId.get(next)?.baseId ?? null;
  }
  return way;
}
