import type { Catalogue, Specification } from '#domain/catalogue.ts';
import { compareIds } from '#domain/ids.ts';
import { jobStatus } from '#domain/job-status.ts';
import type { TrainingVersion } from './training-version.ts';

/** No version trains or waits longer than a year: longer times are errors of a clock. */
const longest = 366 * 24 * 3_600_000;

const plausible = (time: number | null): time is number =>
  time !== null && Number.isFinite(time) && time >= 0 && time <= longest;

/** How long it ran until it had completed; null for one that did not, or whose time cannot be right. */
export const completedTime = ({
  status,
  duration,
}: Pick<TrainingVersion, 'status' | 'duration'>): number | null =>
  jobStatus(status).phase === 'completed' && plausible(duration) && duration > 0 ? duration : null;

/** From its creation until it began to run; null before, and where the service's times cannot be right. */
export function queueTime({
  createTime,
  startTime,
}: Pick<TrainingVersion, 'createTime' | 'startTime'>): number | null {
  const time = createTime === null || startTime === null ? null : startTime - createTime;
  return plausible(time) ? time : null;
}

/** How long it ran, as the service counts it; null for one that never ran. */
export const ranFor = ({
  startTime,
  duration,
}: Pick<TrainingVersion, 'startTime' | 'duration'>): number | null =>
  startTime === null || duration === null || duration === 0 ? null : duration;

const hour = 3_600_000;

/** What a version has used, or uses until now; null if it has run on no GPU, or if unknown. */
export function gpuHours(
  { duration, configuration }: Pick<TrainingVersion, 'duration' | 'configuration'>,
  specifications: Catalogue['specifications'],
): number | null {
  const gpus = gpuTotal(specificationFor(configuration, specifications), configuration.workers || '1');
  return gpus === null || !plausible(duration) || duration === 0 ? null : (duration / hour) * gpus;
}

/** The GPUs of all workers; null if there are none, or if unknown. */
export function gpuTotal(specification: Specification | undefined, workers: string): number | null {
  const count = /^\d{1,9}$/.test(workers.trim()) ? Number(workers) : 0;
  const total = count * (specification?.gpuCount ?? 0);
  return total > 0 ? total : null;
}

/** A version in a list has only the id of its specification; one in a dedicated pool has none. */
const specificationFor = (
  { specId, specCode }: Pick<TrainingVersion['configuration'], 'specId' | 'specCode'>,
  specifications: Catalogue['specifications'],
): Specification | undefined =>
  specifications?.find(({ id, code }) =>
    specId === '' ? specCode !== '' && code === specCode : compareIds(id, specId) === 0,
  );
