import { hashOf, uniformAt } from '../pseudo-random.ts';
import type { VersionConfig } from '../rules/version-config.ts';
import type { Version } from '../state.ts';

const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

export interface Recording {
  readonly id: string;
  readonly number: number;
  readonly preVersionId: string | null;
  readonly status: number;
  readonly createdAt: number;
  /** How long it ran; null if it still runs. */
  readonly ranFor: number | null;
  /** From its creation until it ran; 74 s by default. */
  readonly waitedFor?: number;
  readonly logLines?: number;
  readonly config: VersionConfig;
}

const usualWait = 74 * second;

/** Two of three versions wait a minute or two, a few a quarter of an hour. */
export const waitOf = (history: string, number: number): number =>
  Math.round(40 * second * 24 ** (uniformAt(hashOf(`wait ${history}`), number) ** 2));

export const versionName = (number: number): string => `V${String(number).padStart(4, '0')}`;

export const resourceIdOf = (versionId: string): string =>
  `job${hashOf(`version ${versionId}`).toString(16).padStart(8, '0')}`;

export function recordedVersion(recording: Recording): Version {
  const { id, createdAt, ranFor, logLines, waitedFor = usualWait } = recording;
  const startedAt = createdAt + waitedFor;
  return {
    id,
    name: versionName(recording.number),
    preVersionId: recording.preVersionId,
    createdAt,
    stoppedAt: null,
    course: {
      kind: 'recorded',
      status: recording.status,
      startedAt,
      endedAt: ranFor === null ? null : startedAt + ranFor,
      logLines: logLines ?? null,
    },
    resourceId: resourceIdOf(id),
    config: recording.config,
    volumes: null,
  };
}

export const parameters = (values: Readonly<Record<string, string>>): VersionConfig['parameters'] =>
  Object.entries(values).map(([label, value]) => ({ label, value }));
