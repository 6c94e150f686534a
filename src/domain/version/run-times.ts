import type { Specification } from '#domain/catalogue.ts';
import { hardwareOf } from '#domain/hardware.ts';
import type { TrainingVersion } from './training-version.ts';

/** How long it waited until it ran, by the service's own times; null before, and where the service does not say. */
export const waitedFor = ({
  createTime,
  startTime,
}: Pick<TrainingVersion, 'createTime' | 'startTime'>): number | null =>
  createTime === null || startTime === null ? null : Math.max(0, startTime - createTime);

/** How long it ran, as the service counts it; null for one that never ran. */
export const ranFor = ({
  startTime,
  duration,
}: Pick<TrainingVersion, 'startTime' | 'duration'>): number | null =>
  startTime === null || duration === null || duration === 0 ? null : duration;

const hour = 3_600_000;

/** All GPUs of all workers for as long as it ran; null where their number is not known, or there are none. */
export function gpuHoursOf(
  version: Pick<TrainingVersion, 'startTime' | 'duration' | 'configuration'>,
  specification: Specification | undefined,
): number | null {
  const ran = ranFor(version);
  if (ran === null || specification === undefined || hardwareOf(specification) !== 'GPU') return null;
  return (Number(version.configuration.workers || '1') * specification.gpuCount * ran) / hour;
}
