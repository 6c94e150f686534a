import * as z from 'zod/mini';
import { versionIdSchema } from '#domain/ids.ts';
import type { GuideSettings } from './apply-settings.ts';
import { fastSpeed, guideJob, type StopName, stopNames, watchSpeed } from './guide-stops.ts';
import type { Whereabouts } from './whereabouts.ts';

const stateSchema = z.object({
  stop: z.enum(stopNames),
  created: z.nullable(versionIdSchema),
  found: z.nullable(versionIdSchema),
  /** The speed of the sandbox before the guide has changed it; null if it has not. */
  speedBefore: z.nullable(z.number()),
});

/** How far the guide is. */
export type GuideState = z.infer<typeof stateSchema>;

export const firstState: GuideState = { stop: 'change', created: null, found: null, speedBefore: null };

/** Null for a text of another release. */
export function readGuideState(text: string): GuideState | null {
  try {
    return stateSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** @param text of the state before, where the guide is on */
export const startAgain = (text: string | null): GuideState => ({
  ...firstState,
  speedBefore: (text === null ? null : readGuideState(text))?.speedBefore ?? null,
});

/** The state after a navigation: doing what a stop describes completes it. */
export function afterArrival(state: GuideState, { page, jobId, isReview, created }: Whereabouts): GuideState {
  if (jobId !== guideJob) return state;
  switch (state.stop) {
    case 'change':
    case 'review':
    case 'create':
      if (created !== null) return { ...state, stop: 'watch', created };
      return state.stop === 'change' && isReview ? { ...state, stop: 'review' } : state;
    case 'watch':
      if (page === 'compare') return { ...state, stop: 'compare' };
      return page === 'wizard' ? { ...state, stop: 'lose' } : state;
    case 'lose':
      if (page === 'compare') return { ...state, stop: 'compare' };
      return created !== null && created !== state.created ? { ...state, found: created } : state;
    case 'compare':
      return state;
  }
}

export const placeOfStop = (stop: StopName): number => stopNames.indexOf(stop);

/** Undefined before the first stop and after the last. */
export const stopBeside = (stop: StopName, distance: 1 | -1): StopName | undefined =>
  stopNames[placeOfStop(stop) + distance];

/** Its version was created; other stops end with the next one. */
export const isDone = ({ stop, found }: GuideState): boolean => stop === 'lose' && found !== null;

function speedAt(stop: StopName): number | null {
  if (stop === 'watch') return watchSpeed;
  return placeOfStop(stop) > placeOfStop('watch') ? fastSpeed : null;
}

/** What a stop needs of the sandbox. */
export const settingsOf = (state: GuideState): GuideSettings => ({
  speed: speedAt(state.stop),
  losesResponse: state.stop === 'lose' && !isDone(state),
});
