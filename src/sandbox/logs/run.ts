import { algorithms } from '#sandbox/data/algorithms.ts';
import { engines, internalEngines } from '#sandbox/data/engines.ts';
import { dedicatedPool, manySpecifications } from '#sandbox/data/specifications.ts';
import { hashOf } from '#sandbox/pseudo-random.ts';
import { type Recipe, recipeOf } from '#sandbox/results/recipe.ts';
import {
  resultNoiseOf,
  type Settings,
  type Surface,
  settingsOf,
  surfaceOf,
} from '#sandbox/results/surface.ts';
import { type Task, taskOf } from '#sandbox/results/task.ts';
import type { VersionConfig } from '#sandbox/rules/version-config.ts';
import type { Job, Version } from '#sandbox/state.ts';
import { oneLine } from './print.ts';

/** One run of a program on one node: all that its log shows. */
export interface Run {
  readonly jobName: string;
  readonly versionId: string;
  readonly config: VersionConfig;
  readonly node: number;
  readonly pid: number;
  readonly seed: number;
  readonly engineType: number;
  readonly engineVersion: string;
  readonly python: string;
  readonly gpu: { readonly count: number; readonly name: string; readonly memory: number } | null;
  readonly task: Task;
  readonly recipe: Recipe;
  readonly settings: Settings;
  readonly surface: Surface;
  /** Updates in an epoch. */
  readonly updates: number;
  /** Paths in the container, without a final slash. */
  readonly codeFolder: string;
  readonly script: string;
  readonly dataFolder: string;
  readonly outFolder: string;
  /** `s3://bucket/folder/` */
  readonly dataUrl: string;
}

const imageEngine = 0;

export function runOf(job: Job, version: Version, node: number): Run {
  const { config } = version;
  const engine = engineOf(config);
  const task = taskOf(config.code);
  const recipe = recipeOf(config.parameters);
  const settings = settingsOf(recipe, task);
  const data = dataOf(config);
  return {
    jobName: job.name,
    versionId: version.id,
    config,
    node,
    pid: 60 + (hashOf(`${version.id} pid ${node}`) % 900),
    seed: hashOf(`${version.id} ${node}`),
    engineType: engine.type,
    engineVersion: engine.version,
    python: /python(\d\.\d)/.exec(engine.version)?.[1] ?? '3.6',
    gpu: gpuOf(config),
    task,
    recipe,
    settings,
    surface: surfaceOf(task, recipe, resultNoiseOf(version.id)),
    updates: Math.max(1, Math.ceil(task.samples / settings.batchSize / config.workers)),
    ...codeOf(config),
    dataFolder: `/cache/${lastFolder(data) ?? 'data'}`,
    outFolder: '/cache/output',
    dataUrl: `s3:/${oneLine(data, 300)}`,
  };
}

function engineOf({ code }: VersionConfig): { type: number; version: string } {
  if (code.kind === 'algorithm') {
    return algorithms.find(({ id }) => id === code.modelId)?.engine ?? internalEngines.mxnet;
  }
  const engine = code.kind === 'framework' ? engines.find(({ id }) => id === code.engineId) : undefined;
  return engine ?? { type: imageEngine, version: '' };
}

const gpus: Readonly<Record<string, { name: string; memory: number }>> = {
  p100: { name: 'Tesla P100-PCIE-16GB', memory: 16 },
  v100: { name: 'Tesla V100-SXM2-32GB', memory: 32 },
  t4: { name: 'Tesla T4', memory: 16 },
};

function gpuOf({ pool }: VersionConfig): Run['gpu'] {
  const specification =
    pool.kind === 'public'
      ? manySpecifications.find(({ id }) => id === pool.specId)
      : { gpuNum: 1, gpuType: pool.poolId === dedicatedPool.id ? dedicatedPool.name : 'v100' };
  const gpu = gpus[specification?.gpuType ?? ''];
  return gpu === undefined ? null : { ...gpu, count: specification?.gpuNum ?? 1 };
}

function dataOf({ data }: VersionConfig): string {
  if (data.kind === 'path') return data.dataUrl;
  if (data.kind === 'obs-rows') return data.rows[0]?.dataUrl ?? '';
  const row = data.kind === 'dataset' ? data : data.rows[0];
  return `/modelarts/datasets/${row?.datasetId ?? ''}/`;
}

const lastFolder = (path: string): string | undefined => path.split('/').findLast((part) => part !== '');

/** The code is in a folder with the name that it has in OBS (user guide). */
function codeOf({ code }: VersionConfig): { codeFolder: string; script: string } {
  if (code.kind === 'algorithm') {
    return { codeFolder: '/home/work/algorithms', script: '/home/work/algorithms/train.py' };
  }
  const codeFolder = `/home/work/user-job-dir/${lastFolder(code.appUrl ?? '') ?? 'code'}`;
  const script = code.kind === 'framework' ? code.bootFileUrl.slice(code.appUrl.length) : 'train.py';
  return { codeFolder, script: `${codeFolder}/${script.replace(/^\/+/, '')}` };
}
