import { hashOf, uniformAt } from '../pseudo-random.ts';
import type { VersionConfig } from '../rules/version-config.ts';
import type { Job, Version } from '../state.ts';
import { day, hour, minute, parameters, recordedVersion, waitOf } from './recorded-version.ts';

const jobCount = 1000;
const versionCount = 1000;
const firstJobId = 100_000;
const firstVersionId = 200_000;

/** The newest two versions have very long logs, with as many epochs. */
const longLogs: Readonly<
  Record<number, { readonly lines: number; readonly epochs: string; readonly hours: number }>
> = {
  [versionCount - 1]: { lines: 100_000, epochs: '500', hours: 7 },
  [versionCount - 2]: { lines: 1_000_000, epochs: '1000', hours: 70 },
};

const config = (folder: string, values: Readonly<Record<string, string>>, engineId = '1'): VersionConfig => ({
  code: {
    kind: 'framework',
    engineId,
    appUrl: `/team-ml/${folder}/code/`,
    bootFileUrl: `/team-ml/${folder}/code/train.py`,
  },
  data: { kind: 'path', dataUrl: `/team-ml/${folder}/data/` },
  pool: { kind: 'public', specId: '1' },
  workers: 1,
  parameters: parameters({ ...values, batch_size: '32' }),
  trainUrl: `/team-ml/${folder}/out/`,
  logUrl: `/team-ml/${folder}/log/`,
});

/** A thousand jobs; the first has a thousand versions, the newest two of them with very long logs. */
export const manyJobs = (start: number): Job[] => [
  job(firstJobId, 'many-versions', manyVersions(start)),
  ...Array.from({ length: jobCount - 1 }, (_, index) => smallJob(start, index)),
];

const job = (id: number, name: string, versions: Version[]): Job => ({
  id: String(id),
  name,
  description: '',
  workspaceId: '0',
  createdAt: versions[0]?.createdAt ?? 0,
  nextVersionNumber: versions.length + 1,
  versions,
});

/** 20 to 24 minutes: all versions have the same work, and differ only by chance. */
const ordinaryRun = (index: number): number =>
  Math.round((20 + 4 * uniformAt(hashOf('many-versions'), index)) * minute);

const manyVersions = (start: number): Version[] =>
  Array.from({ length: versionCount }, (_, index) => {
    const id = firstVersionId + index;
    const long = longLogs[index];
    const learning_rate = (0.0001 * (1 + (index % 50))).toFixed(4);
    return recordedVersion({
      id: String(id),
      number: index + 1,
      preVersionId: index === 0 ? null : String(index % 9 === 0 ? id - 9 : id - 1),
      status: index % 13 === 12 ? 11 : 10,
      createdAt: start - (versionCount - index + 80) * hour,
      ranFor: long === undefined ? ordinaryRun(index) : long.hours * hour,
      waitedFor: waitOf('many-versions', index),
      ...(long !== undefined && { logLines: long.lines }),
      config: config('many', { learning_rate, ...(long !== undefined && { epochs: long.epochs }) }, '21'),
    });
  });

/** The longest name that the service allows. */
const longestName = 'experiment-0001-'.padEnd(64, 'resnet50-imagenet-mixed-precision-');

function smallJob(start: number, index: number): Job {
  const number = String(index + 1).padStart(4, '0');
  return job(firstJobId + 1 + index, index === 0 ? longestName : `experiment-${number}`, [
    recordedVersion({
      id: String(firstVersionId + versionCount + index),
      number: 1,
      preVersionId: null,
      status: index % 8 === 7 ? 11 : 10,
      createdAt: start - day - index * 17 * minute,
      ranFor: (5 + (index % 40)) * minute,
      config: config(`experiment-${number}`, { learning_rate: '0.01' }),
    }),
  ]);
}
