import { expect, it } from 'vitest';
import { memoryStore } from '#test-support/memory-store.ts';
import { baseId, place } from '#test-support/sample-submission.ts';
import { newSweepRecord } from './sweep-record.ts';
import { keptSweeps, openSweepStore, pruneSweeps } from './sweep-store.ts';

const day = 24 * 60 * 60 * 1000;
const record = (id: string, startedAt: number) =>
  newSweepRecord({ id, baseId, delta: {}, startedAt, isStartedHere: true, width: 2 });

it('forgets a sweep 90 days after its start, with what was sent of it', () => {
  const store = memoryStore();
  for (const { id, startedAt } of [
    { id: 'oldsweep', startedAt: 0 },
    { id: 'newsweep', startedAt: 20 * day },
  ])
    openSweepStore(store, place, record(id, startedAt)).writeLog({
      sent: ['1.1'],
      unlisted: [],
      refused: [],
    });
  store.set('nextrun.other', '1');
  pruneSweeps(store, 100 * day);
  expect(keptSweeps(store, place).map(({ id }) => id)).toEqual(['newsweep']);
  expect(store.keys().filter((key) => key.includes('oldsweep'))).toEqual([]);
  expect(store.keys()).toHaveLength(3);
});

it('has what another tab has written, and lists the newest first', () => {
  const store = memoryStore();
  const one = openSweepStore(store, place, record('aaaaaaaa', 1));
  openSweepStore(store, place, record('bbbbbbbb', 2));
  one.follow();
  openSweepStore(store, place, record('aaaaaaaa', 5)).change({ width: 7 });
  expect(one.read()).toMatchObject({ startedAt: 1, width: 7 });
  expect(keptSweeps(store, place).map(({ id }) => id)).toEqual(['bbbbbbbb', 'aaaaaaaa']);
});
