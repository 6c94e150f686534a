import { expect, it } from 'vitest';
import { sweepFolder } from '#domain/sweep/sweep-folder.ts';
import { memoryStore } from '#test-support/memory-store.ts';
import { baseId, place, sampleVersion } from '#test-support/sample-submission.ts';
import { newSweepRecord } from './sweep-record.ts';
import { openSweepStore } from './sweep-store.ts';
import { unfinishedSweeps } from './unfinished-sweeps.ts';

it('are those with versions left that nobody has stopped; what was refused is not left', () => {
  const store = memoryStore();
  const open = (id: string, pointCount?: number) => {
    const facts = { id, baseId, delta: {}, startedAt: 1, isStartedHere: true, width: 2 };
    return openSweepStore(store, place, newSweepRecord({ ...facts, pointCount }));
  };
  const versions = ['halfmade', 'refusing', 'allmade1'].map((sweepId, index) =>
    sampleVersion(String(30 + index), `/b/${sweepFolder({ sweepId, point: 1, attempt: 1 })}`),
  );
  open('halfmade', 4);
  open('allmade1', 1);
  open('bylink12');
  open('stopped1', 4).change({ wanted: 'stopped' });
  const refusing = open('refusing', 2);
  refusing.writeLog({ ...refusing.readLog(), refused: [{ point: 2, words: 'No.' }] });
  expect(unfinishedSweeps(store, place, versions)).toEqual([{ id: 'halfmade', made: 1, count: 4 }]);
});
