import type { Catalogue } from '#domain/catalogue.ts';
import { isFinal } from '#domain/job-status.ts';
import { gpuHours, queueTime, ranFor } from '#domain/version/run-times.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { GpuUse } from '#pages/compare/reading/use-gpu-use.ts';
import { formatDuration } from '#util/format.ts';
import { type CompareCell, type CompareRow, loadingCell, plainCell, unknownCell } from './compare-rows.ts';

/** How long the versions ran and waited, and what they used; GPU rows only where one of them has GPUs. */
export function runRows(
  versions: readonly TrainingVersion[],
  { specifications }: Catalogue,
  gpuUses: readonly GpuUse[],
): readonly CompareRow[] {
  const hours = versions.map((version) => gpuHours(version, specifications));
  const waits = versions.map(queueTime);
  const rows: readonly CompareRow[] = [
    { ...rowOf('Duration', versions.map(durationCell)), figures: secondsOf(versions.map(ranFor)) },
    { ...rowOf('Queue time', waits.map(timeCell)), figures: secondsOf(waits) },
    rowOf('GPU-hours', hours.map(hoursCell)),
    {
      ...rowOf(
        'Mean GPU utilization',
        hours.map((known, index) => (known === null ? unknownCell : shareCell(gpuUses[index]))),
      ),
      figures: figuresOf('%', gpuUses, Math.round),
    },
  ];
  return hours.every((known) => known === null) ? rows.slice(0, 2) : rows;
}

/** Whether there are GPUs whose use can be asked for. */
export const hasGpuHours = (version: TrainingVersion, { specifications }: Catalogue): boolean =>
  gpuHours(version, specifications) !== null;

const rowOf = (label: string, cells: readonly CompareCell[]): CompareRow => ({
  key: `run ${label}`,
  label,
  note: '',
  isCode: false,
  cells,
});

const figuresOf = (
  unit: string,
  values: readonly (number | null | undefined)[],
  print: (value: number) => number,
): NonNullable<CompareRow['figures']> => ({
  unit,
  texts: values.map((value) => (value === null || value === undefined ? '' : String(print(value)))),
});

const secondsOf = (times: readonly (number | null)[]) => figuresOf('s', times, (time) => time / 1000);

const timeCell = (time: number | null): CompareCell =>
  time === null ? unknownCell : plainCell('value', formatDuration(time));

function durationCell(version: TrainingVersion): CompareCell {
  const ran = ranFor(version);
  if (ran === null) return unknownCell;
  return { ...plainCell('value', formatDuration(ran)), note: isFinal(version.status) ? '' : 'so far' };
}

const hoursCell = (hours: number | null): CompareCell =>
  hours === null ? unknownCell : plainCell('value', String(Number(hours.toPrecision(hours < 1 ? 2 : 3))));

function shareCell(use: GpuUse): CompareCell {
  if (use === undefined) return loadingCell;
  return use === null ? unknownCell : plainCell('value', `${Math.round(use)} %`);
}
