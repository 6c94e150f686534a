import { lazy } from 'react';
import { createStore } from 'zustand/vanilla';

/** Whether the code was asked for, and could not be loaded. */
export const sweepCodeMissing = createStore(() => false);

/** The code that varies values and shows the plan; it is not loaded to create one version. */
export async function loadSweep() {
  try {
    const { sweepScreens } = await import('./sweep-screens.ts');
    sweepCodeMissing.setState(false, true);
    return sweepScreens;
  } catch (cause) {
    sweepCodeMissing.setState(true, true);
    throw cause;
  }
}

export const RowValues = lazy(async () => ({ default: (await loadSweep()).RowValues }));
export const FieldValues = lazy(async () => ({ default: (await loadSweep()).FieldValues }));
export const SweepCard = lazy(async () => ({ default: (await loadSweep()).SweepCard }));
export const SweepReview = lazy(async () => ({ default: (await loadSweep()).SweepReview }));
export const SweepSummary = lazy(async () => ({ default: (await loadSweep()).SweepSummary }));
export const VersionCount = lazy(async () => ({ default: (await loadSweep()).VersionCount }));
export const StoredCount = lazy(async () => ({ default: (await loadSweep()).StoredCount }));
export const PointPicker = lazy(async () => ({ default: (await loadSweep()).PointPicker }));
export const PointFile = lazy(async () => ({ default: (await loadSweep()).PointFile }));
