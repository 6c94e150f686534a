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
  const rows: readonly CompareRow[] = [
    rowOf('Duration', versions.map(durationCell)),
    rowOf(
      'Queue time',
      versions.map((version) => timeCell(queueTime(version))),
    ),
    rowOf('GPU-hours', hours.map(hoursCell)),
    rowOf(
      'Mean GPU utilization',
      hours.map((known, index) => (known === null ? unknownCell : shareCell(gpuUses[index]))),
    ),
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

const timeCell = (time: number | null): CompareCell =>
  time === null ? unknownCell : plainCell('value', formatDuration(time));

function durationCell(version: TrainingVersion): CompareCell {
  const ran = ranFor(version);
  if (ran === null) return unknownCell;
  return plainCell('value', isFinal(version.status) ? formatDuration(ran) : `${formatDuration(ran)} so far`);
}

const hoursCell = (hours: number | null): CompareCell =>
  hours === null ? unknownCell : plainCell('value', String(Number(hours.toPrecision(hours < 1 ? 2 : 3))));

function shareCell(use: GpuUse): CompareCell {
  if (use === undefined) return loadingCell;
  return use === null ? unknownCell : plainCell('value', `${Math.round(use)} %`);
}
