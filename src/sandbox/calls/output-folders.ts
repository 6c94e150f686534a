import { isActive } from '#sandbox/lifecycle.ts';
import { asFolder } from '#sandbox/rules/obs-path.ts';
import type { Job, State, Version } from '#sandbox/state.ts';
import { statusOf } from './find.ts';

interface Writer {
  readonly job: Job;
  readonly version: Version;
}

type Writers = Map<string, Writer[]>;

// Kept for each array of jobs, which is another one after a reset, a load, and when a job was deleted.
const writersOf = new WeakMap<readonly Job[], Writers>();

/** Whether a version that has not ended writes to this folder (with final slash), among any number of versions. */
export function isFolderBusy({ jobs }: State, folder: string, now: number): boolean {
  const writers = writersIn(jobs).get(folder) ?? [];
  return writers.some(
    ({ job, version }) => isActive(statusOf(version, now)) && job.versions.includes(version),
  );
}

/** To be called for each version that is added. */
export function noteOutputFolder({ jobs }: State, writer: Writer): void {
  const writers = writersOf.get(jobs);
  if (writers !== undefined) add(writers, writer);
}

function writersIn(jobs: readonly Job[]): Writers {
  const known = writersOf.get(jobs);
  if (known !== undefined) return known;
  const writers: Writers = new Map();
  for (const job of jobs) {
    for (const version of job.versions) add(writers, { job, version });
  }
  writersOf.set(jobs, writers);
  return writers;
}

function add(writers: Writers, writer: Writer): void {
  const { trainUrl } = writer.version.config;
  if (trainUrl === null) return;
  const folder = asFolder(trainUrl);
  const others = writers.get(folder);
  if (others === undefined) writers.set(folder, [writer]);
  else others.push(writer);
}
