import type { SystemUse, UseCurve } from '#api/version-metrics.ts';
import type { ChartData } from '#components/chart/chart-data.ts';
import { rangeOf } from '#log/plot/curve.ts';
import { formatFigure } from '#log/plot/figures.ts';
import { linear } from '#log/plot/scale.ts';
import { formatDuration } from '#util/format.ts';

interface SystemChart {
  readonly title: string;
  readonly unit: 'percent' | 'rate';
  readonly isOfGpu?: true;
  readonly curves: readonly { readonly name: string; readonly use: keyof Omit<SystemUse, 'minutes'> }[];
}

const charts: readonly SystemChart[] = [
  { title: 'GPU', unit: 'percent', isOfGpu: true, curves: [{ name: 'GPU', use: 'gpu' }] },
  { title: 'GPU memory', unit: 'percent', isOfGpu: true, curves: [{ name: 'GPU memory', use: 'gpuMemory' }] },
  { title: 'CPU', unit: 'percent', curves: [{ name: 'CPU', use: 'cpu' }] },
  { title: 'Memory', unit: 'percent', curves: [{ name: 'Memory', use: 'memory' }] },
  {
    title: 'Disk',
    unit: 'rate',
    curves: [
      { name: 'read', use: 'diskRead' },
      { name: 'write', use: 'diskWrite' },
    ],
  },
  {
    title: 'Network',
    unit: 'rate',
    curves: [
      { name: 'received', use: 'received' },
      { name: 'sent', use: 'sent' },
    ],
  },
];

const minute = 60_000;

/** The use of the machine over the time of the run; what has no value at all is left out. */
export function systemCharts(use: SystemUse, hasGpu: boolean): readonly ChartData[] {
  const step = use.minutes ?? 1;
  const count = Math.max(...charts.flatMap(({ curves }) => curves.map((curve) => use[curve.use].length)));
  const placeOfX = (minutes: number) => `after ${formatDuration(minutes * minute)}`;
  return charts
    .filter(({ isOfGpu }) => hasGpu || isOfGpu !== true)
    .flatMap(({ title, unit, curves }) => {
      const drawn = curves
        .filter((curve) => use[curve.use].some((value) => value !== null))
        .map((curve) => ({
          name: curve.name,
          xs: use[curve.use].map((_, index) => index * step),
          values: use[curve.use].map((value) => value ?? Number.NaN),
        }));
      if (drawn.length === 0) return [];
      const highest = rangeOf(drawn.map(({ values }) => values))?.[1] ?? 0;
      return [
        {
          title,
          curves: drawn,
          x: [0, Math.max(1, (count - 1) * step)],
          y: linear([0, unit === 'percent' ? 100 : highest * 1.1 || 1]),
          breaks: [],
          format: unit === 'percent' ? formatPercent : formatRate,
          edges: count > 1 ? ['0 min', formatDuration((count - 1) * step * minute)] : ['one measurement', ''],
          placeOfX,
          placeOf: (_curve: number, point: number) => placeOfX(point * step),
        },
      ] as const;
    });
}

const formatPercent = (value: number): string => (Number.isNaN(value) ? '–' : `${formatFigure(value)} %`);

const units = ['B/s', 'kB/s', 'MB/s', 'GB/s'];

export function formatRate(value: number): string {
  if (Number.isNaN(value)) return '–';
  const power = value < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(value) / 3));
  return `${Number((value / 1000 ** power).toPrecision(3))} ${units[power]}`;
}

/** Any value above 0 shows that there is one; else only the specification can tell. */
export const isGpuSeen = ({ gpu, gpuMemory }: SystemUse): boolean =>
  [...gpu, ...gpuMemory].some((value) => value !== null && value > 0);

const idleBelow = 10;
const minPoints = 5;

/** In which share of the run the GPU did next to nothing; null unless that is most of it. */
export function idleShare(gpu: UseCurve): number | null {
  const values = gpu.filter((value) => value !== null);
  if (values.length < minPoints) return null;
  const share = values.filter((value) => value < idleBelow).length / values.length;
  return share > 0.5 ? share : null;
}
