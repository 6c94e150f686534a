import { describe, expect, it } from 'vitest';
import { type VersionId, versionIdSchema } from '#domain/ids.ts';
import {
  afterArrival,
  firstState,
  type GuideState,
  isDone,
  readGuideState,
  settingsOf,
  startAgain,
  stopBeside,
} from './guide-state.ts';
import { stopNames } from './guide-stops.ts';
import type { Whereabouts } from './whereabouts.ts';

const id = (digits: string): VersionId => versionIdSchema.parse(digits);

const elsewhere: Whereabouts = { page: 'other', jobId: '10', isReview: false, created: null };
const review: Whereabouts = { ...elsewhere, page: 'wizard', isReview: true };
const created = (version: string): Whereabouts => ({ ...elsewhere, page: 'version', created: id(version) });
const compare: Whereabouts = { ...elsewhere, page: 'compare' };

const at = (stop: GuideState['stop'], more: Partial<GuideState> = {}): GuideState => ({
  ...firstState,
  stop,
  ...more,
});

describe('who does what a stop is about has done with it', () => {
  it('goes from the change to the review, and from all three to the version that was created', () => {
    expect(afterArrival(at('change'), review)).toEqual(at('review'));
    for (const stop of ['change', 'review', 'create'] as const)
      expect(afterArrival(at(stop), created('31'))).toEqual(at('watch', { created: id('31') }));
  });

  it('goes on from a version by the wizard or by a comparison', () => {
    expect(afterArrival(at('watch'), review).stop).toBe('lose');
    expect(afterArrival(at('watch'), compare).stop).toBe('compare');
    expect(afterArrival(at('lose'), compare).stop).toBe('compare');
  });

  it('stays where the lost response can be read about', () => {
    const before = at('lose', { created: id('31') });
    const after = afterArrival(before, created('32'));
    expect(after).toEqual({ ...before, found: id('32') });
    expect([isDone(before), isDone(after)]).toEqual([false, true]);
  });

  it('takes the first version for no second one', () => {
    const state = at('lose', { created: id('31') });
    expect(afterArrival(state, created('31'))).toBe(state);
  });

  it('stays at a stop while other pages are looked at', () => {
    for (const stop of stopNames) {
      const state = at(stop);
      expect(afterArrival(state, elsewhere)).toBe(state);
      expect(afterArrival(state, { ...created('31'), jobId: '11' })).toBe(state);
      expect(afterArrival(state, { ...review, jobId: undefined })).toBe(state);
    }
  });
});

it('goes through six stops, and back', () => {
  const way = [firstState.stop];
  for (let next = stopBeside('change', 1); next !== undefined; next = stopBeside(next, 1)) way.push(next);
  expect(way).toEqual(stopNames);
  expect(stopBeside('change', -1)).toBeUndefined();
  expect(stopBeside('compare', -1)).toBe('lose');
});

it('makes time fast from "Watch" on, and loses a response only at its stop', () => {
  expect(stopNames.map((stop) => settingsOf(at(stop)).speed)).toEqual([null, null, null, 2, 20, 20]);
  expect(stopNames.filter((stop) => settingsOf(at(stop)).losesResponse)).toEqual(['lose']);
  expect(settingsOf(at('lose', { found: id('32') })).losesResponse).toBe(false);
});

it('is read as it was kept, and nothing else is', () => {
  const state = at('lose', { created: id('9007199254740993'), speedBefore: 1 });
  expect(readGuideState(JSON.stringify(state))).toEqual(state);
  expect(readGuideState('{"stop":"nowhere"}')).toBeNull();
  expect(readGuideState('{')).toBeNull();
});

it('still knows the speed to put back when it is started again', () => {
  expect(startAgain(null)).toEqual(firstState);
  expect(startAgain(JSON.stringify(at('watch', { created: id('31'), speedBefore: 10 })))).toEqual({
    ...firstState,
    speedBefore: 10,
  });
});
