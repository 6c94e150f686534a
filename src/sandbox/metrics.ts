import { cpuOnlyTypes, engines } from './data/engines.ts';
import { progressOf } from './lifecycle.ts';
import { hashOf, uniformAt } from './pseudo-random.ts';
import { recipeOf } from './results/recipe.ts';
import { resultNoiseOf, settingsOf, surfaceOf } from './results/surface.ts';
import { taskOf } from './results/task.ts';
import type { Version } from './state.ts';

const minute = 60_000;
// The points of a run of more than an hour are further apart.
const maxPoints = 60;

interface Curve {
  readonly name: string;
  readonly mean: number;
  readonly spread: number;
}

type SystemMetrics = { readonly [name: string]: number | readonly string[] };

/** One point per interval (of so many minutes) since the start; "-1" stands for no data. */
export function systemMetrics(version: Version, gpuNum: number, now: number): SystemMetrics {
  const { startedAt, endedAt, duration } = progressOf(version, now);
  const minutes = startedAt === null ? 0 : Math.floor(duration / minute) + 1;
  const interval = Math.max(1, Math.ceil(minutes / maxPoints));
  const count = Math.ceil(minutes / interval);
  // As in the recorded answer: a run of a few seconds has two points of 0.
  const isIdle = endedAt !== null && duration > 0 && duration < 5000;
  const gap = gapOf(version, count);
  const values = curvesOf(version).map((curve) => {
    const isAbsent = gpuNum === 0 && curve.name.startsWith('gpu');
    const seed = hashOf(`${version.id} ${curve.name}`);
    const points = Array.from({ length: count }, (_, index) => {
      if (index >= gap.from && index < gap.to) return '-1';
      return isAbsent ? '0' : pointOf(curve, uniformAt(seed, index * interval), index);
    });
    return [curve.name, count === 0 ? ['-1'] : isIdle ? ['0', '0'] : points] as const;
  });
  return { ...Object.fromEntries(values), interval };
}

/** The first four are percentages, the others bytes per second. The load of the GPU follows from the batch size. */
function curvesOf({ config }: Version): readonly Curve[] {
  const task = taskOf(config.code);
  const recipe = recipeOf(config.parameters);
  const { batchSize } = settingsOf(recipe, task);
  const gpuWaits = recipe.readsAlone || isOfCpu(config.code);
  const load = gpuWaits ? 0.06 : batchSize / (batchSize + task.batchSize / 3);
  const memoryShare = Math.min(1, batchSize / task.largestBatch);
  return [
    { name: 'cpuUsage', mean: gpuWaits ? 93 : 46, spread: gpuWaits ? 4 : 18 },
    { name: 'memUsage', mean: 38, spread: 6 },
    { name: 'gpuUtil', mean: 92 * load, spread: 8 * load },
    { name: 'gpuMemUsage', mean: 38 + 52 * memoryShare, spread: 3 },
    { name: 'diskReadRate', mean: 5_200_000, spread: 2_600_000 },
    { name: 'diskWriteRate', mean: 410_000, spread: 320_000 },
    { name: 'recvBytesRate', mean: 1_900_000, spread: 900_000 },
    { name: 'sendBytesRate', mean: 84_000, spread: 52_000 },
  ];
}

const isOfCpu = (code: Version['config']['code']): boolean =>
  code.kind === 'framework' && cpuOnlyTypes.has(engines.find(({ id }) => id === code.engineId)?.type ?? 0);

/** In the first minute the data is read and the GPU gpuWaits. */
function pointOf({ name, mean, spread }: Curve, noise: number, index: number): string {
  const value = mean + spread * (2 * noise - 1);
  if (mean > 100) return String(Math.round(value));
  return (name === 'gpuUtil' && index === 0 ? value / 8 : value).toFixed(1);
}

/** Some longer runs have no data for a while, as where the monitoring of a node fails. `to` is not in the gap. */
function gapOf({ id }: Version, count: number): { readonly from: number; readonly to: number } {
  const hasGap = count >= 20 && hashOf(`${id} gap`) % gapEvery === 0;
  const from = Math.floor(count * 0.45);
  return { from, to: hasGap ? from + Math.ceil(count / 10) : from };
}

const gapEvery = 9;

const completed = 10;
const classes = ['daisy', 'dandelion', 'rose', 'sunflower', 'tulip'];

/** A JSON string. Only built-in algorithms have model metrics, and only when they are completed. */
export function modelMetrics(version: Version, status: number): string {
  const { code } = version.config;
  if (code.kind !== 'algorithm' || status !== completed) return '{}';
  const { final } = surfaceOf(taskOf(code), recipeOf(version.config.parameters), resultNoiseOf(version.id));
  const score = (name: string): number => {
    const nearby = final.validationAccuracy + (hashOf(`${version.id} ${name}`) % 61) / 1000 - 0.03;
    return Math.round(Math.min(0.999, nearby) * 1e4) / 1e4;
  };
  return JSON.stringify({
    metric: classes.map((name, index) => ({
      metric_values: { recall: score(`r${name}`), precision: score(`p${name}`), accuracy: score(`a${name}`) },
      metric_meta: { class_name: name, class_id: index },
      reserved_data: {},
    })),
    total_metric: {
      total_metric_values: {
        f1_score: score('f1'),
        recall: score('recall'),
        precision: score('precision'),
        accuracy: Math.round(final.validationAccuracy * 1e4) / 1e4,
      },
      total_metric_meta: {},
      total_reserved_data: {},
    },
  });
}
