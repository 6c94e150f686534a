import type { Outcome } from '#sandbox/outcomes.ts';
import type { VersionConfig } from '#sandbox/rules/version-config.ts';
import type { Job, Version } from '#sandbox/state.ts';

export const createdAt = Date.UTC(2026, 10, 23, 14, 0, 0);

type Course = Version['course'];

export const planned = (outcome: Outcome): Course => ({ kind: 'planned', outcome, isReviewed: false });

export const recorded = (status: number, ranFor: number | null, logLines: number | null = null): Course => ({
  kind: 'recorded',
  status,
  startedAt: createdAt,
  endedAt: ranFor === null ? null : createdAt + ranFor,
  logLines,
});

export interface VersionChanges {
  readonly id?: string;
  readonly course?: Course;
  readonly engineId?: string;
  readonly code?: VersionConfig['code'];
  readonly specId?: string;
  readonly workers?: number;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly stoppedAt?: number;
}

/** A version that completes, with the everyday program, unless it is said otherwise. */
export const testVersion = (changes: VersionChanges = {}): Version => ({
  id: changes.id ?? '77',
  name: 'V0001',
  preVersionId: null,
  createdAt,
  stoppedAt: changes.stoppedAt ?? null,
  course: changes.course ?? planned('completes'),
  resourceId: 'job01234567',
  config: {
    code: changes.code ?? {
      kind: 'framework',
      engineId: changes.engineId ?? '4',
      appUrl: '/bucket/digits/code/',
      bootFileUrl: '/bucket/digits/code/src/train.py',
    },
    data: { kind: 'path', dataUrl: '/bucket/digits/images/' },
    pool: { kind: 'public', specId: changes.specId ?? '1' },
    workers: changes.workers ?? 1,
    parameters: Object.entries(changes.parameters ?? {}).map(([label, value]) => ({ label, value })),
    trainUrl: '/bucket/digits/out/',
    logUrl: null,
  },
  volumes: null,
});

export const jobOf = (version: Version, name = 'digits'): Job => ({
  id: '5',
  name,
  description: '',
  workspaceId: '0',
  createdAt,
  nextVersionNumber: 2,
  versions: [version],
});
