import { progressOf } from './lifecycle.ts';
import { hashOf, noiseAt } from './noise.ts';
import type { Version } from './state.ts';

const minute = 60_000;
// An hour in minutes; the points of a longer run lie further apart.
const maxPoints = 60;

/** Name, mean, spread: percentages for the first four, then bytes per second. */
const curves = [
  ['cpuUsage', 46, 18],
  ['memUsage', 38, 6],
  ['gpuUtil', 82, 14],
  ['gpuMemUsage', 71, 5],
  ['diskReadRate', 5_200_000, 2_600_000],
  ['diskWriteRate', 410_000, 320_000],
  ['recvBytesRate', 1_900_000, 900_000],
  ['sendBytesRate', 84_000, 52_000],
] as const;

type SystemMetrics = { readonly [name: string]: number | readonly string[] };

/** One point per interval since the start; "-1" says that there is no data. */
export function systemMetrics(version: Version, gpuNum: number, now: number): SystemMetrics {
  const { startedAt, endedAt, duration } = progressOf(version, now);
  const minutes = startedAt === null ? 0 : Math.floor(duration / minute) + 1;
  const interval = Math.max(1, Math.ceil(minutes / maxPoints));
  const count = Math.ceil(minutes / interval);
  // A run of a second, as the captured one, has idle machines.
  const isIdle = endedAt !== null && duration > 0 && duration < 5000;
  const values = curves.map(([name, mean, spread]) => {
    const isAbsent = gpuNum === 0 && name.startsWith('gpu');
    const seed = hashOf(`${version.id} ${name}`);
    const points = Array.from({ length: count }, (_, index) =>
      isAbsent ? '0' : pointOf(mean, spread, noiseAt(seed, index * interval)),
    );
    return [name, count === 0 ? ['-1'] : isIdle ? ['0', '0'] : points] as const;
  });
  return { ...Object.fromEntries(values), interval };
}

function pointOf(mean: number, spread: number, noise: number): string {
  const value = mean + spread * (2 * noise - 1);
  return mean > 100 ? String(Math.round(value)) : value.toFixed(1);
}

const completed = 10;
const classes = ['daisy', 'dandelion', 'rose', 'sunflower', 'tulip'];

/** Only built-in algorithms fill it, and only at the end; a JSON string everywhere. */
export function modelMetrics(version: Version, status: number): string {
  const { code } = version.config;
  if (code.kind !== 'algorithm' || status !== completed) return '{}';
  const score = (name: string): number =>
    Math.round((0.86 + (hashOf(`${version.id} ${name}`) % 120) / 1000) * 1e4) / 1e4;
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
        accuracy: score('accuracy'),
      },
      total_metric_meta: {},
      total_reserved_data: {},
    },
  });
}
