import type { VersionConfig } from '../rules/version-config.ts';
import type { Job, Version } from '../state.ts';
import { day, hour, minute, parameters, recordedVersion } from './recorded-version.ts';

const jobCount = 1000;
const versionCount = 1000;
const firstJobId = 100_000;
const firstVersionId = 200_000;
const longLog = 100_000;

const config = (folder: string, learningRate: string): VersionConfig => ({
  code: {
    kind: 'framework',
    engineId: '1',
    appUrl: `/team-ml/${folder}/code/`,
    bootFileUrl: `/team-ml/${folder}/code/train.py`,
  },
  data: { kind: 'path', dataUrl: `/team-ml/${folder}/data/` },
  pool: { kind: 'public', specId: '1' },
  workers: 1,
  parameters: parameters({ learning_rate: learningRate, batch_size: '32' }),
  trainUrl: `/team-ml/${folder}/out/`,
  logUrl: `/team-ml/${folder}/log/`,
});

/** A thousand jobs; the first has a thousand versions, the newest of them with a very long log. */
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

const manyVersions = (start: number): Version[] =>
  Array.from({ length: versionCount }, (_, index) => {
    const id = firstVersionId + index;
    const isNewest = index === versionCount - 1;
    return recordedVersion({
      id: String(id),
      number: index + 1,
      preVersionId: index === 0 ? null : String(index % 9 === 0 ? id - 9 : id - 1),
      status: index % 13 === 12 ? 11 : 10,
      createdAt: start - (versionCount - index) * hour,
      ranFor: isNewest ? 40 * minute : 22 * minute,
      ...(isNewest && { logLines: longLog }),
      config: config('many', (0.0001 * (1 + (index % 50))).toFixed(4)),
    });
  });

function smallJob(start: number, index: number): Job {
  const number = String(index + 1).padStart(4, '0');
  return job(firstJobId + 1 + index, `experiment-${number}`, [
    recordedVersion({
      id: String(firstVersionId + versionCount + index),
      number: 1,
      preVersionId: null,
      status: index % 8 === 7 ? 11 : 10,
      createdAt: start - day - index * 17 * minute,
      ranFor: (5 + (index % 40)) * minute,
      config: config(`experiment-${number}`, '0.01'),
    }),
  ]);
}
