import { integerText, type JobId, jobIdSchema, type VersionId, versionIdSchema } from '#domain/ids.ts';
import { maxCompared } from '#domain/version/max-compared.ts';

/** A version that is compared: its id, and that of its job. */
export interface VersionRef {
  readonly jobId: JobId;
  readonly versionId: VersionId;
}

export interface ReadRefs {
  readonly refs: readonly VersionRef[];
  /** Text in the address that is no ID. */
  readonly unreadable: readonly string[];
  /** What is there more than once. */
  readonly repeated: readonly VersionRef[];
  /** How many more there are than can be compared. */
  readonly left: number;
}

export const refKey = ({ jobId, versionId }: VersionRef): string => `${jobId}.${versionId}`;

/** `16,19,11.30`: the versions 16 and 19 of this job, and 30 of job 11. */
export function readRefs(text: string, jobId: JobId): ReadRefs {
  const refs = new Map<string, VersionRef>();
  const repeated = new Map<string, VersionRef>();
  const unreadable: string[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    if (part === '') continue;
    const ref = readRef(part, jobId);
    if (ref === null) unreadable.push(part);
    else if (refs.has(refKey(ref))) repeated.set(refKey(ref), ref);
    else refs.set(refKey(ref), ref);
  }
  const all = [...refs.values()];
  return {
    refs: all.slice(0, maxCompared),
    unreadable,
    repeated: [...repeated.values()],
    left: Math.max(0, all.length - maxCompared),
  };
}

/** Null for what is no id. */
export function readRef(text: string, ownJob: JobId): VersionRef | null {
  const ids = text.split('.').map(integerText);
  const [version, job, ...others] = ids.toReversed();
  const versionId = versionIdSchema.safeParse(version);
  const jobId = jobIdSchema.safeParse(job ?? ownJob);
  return versionId.success && jobId.success && others.length === 0
    ? { versionId: versionId.data, jobId: jobId.data }
    : null;
}

export const writeRefs = (refs: readonly VersionRef[], ownJob: JobId): string =>
  refs.map((ref) => (ref.jobId === ownJob ? ref.versionId : refKey(ref))).join(',');

/** The list with one of its members at another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const others = items.toSpliced(from, 1);
  return others.toSpliced(to, 0, ...items.slice(from, from + 1));
}
