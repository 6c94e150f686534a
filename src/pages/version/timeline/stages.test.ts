import { describe, expect, it } from 'vitest';
import { queueTime, ranFor } from '#domain/version/run-times.ts';
import { keepStages, readStages } from './stage-memory.ts';
import { type Stage, stretchesOf, withStage } from './stages.ts';

const minute = 60_000;
const version = (status: number | null, more: { startTime?: number; duration?: number } = {}) => ({
  status,
  createTime: 100 * minute,
  startTime: more.startTime ?? null,
  duration: more.duration ?? null,
});
const read = (at: number, isFirst = false) => ({ at, ahead: 0, isFirst });

describe('the stages of a version', () => {
  it('begin at the time from the service, converted to the clock of the browser', () => {
    const stages = withStage([], version(1), { at: 103 * minute, ahead: 2 * minute, isFirst: true });
    expect(stages).toEqual([{ status: 1, since: 102 * minute }]);
  });

  it('begin at the read where the service does not say', () => {
    const first = withStage([], version(1), read(100 * minute, true));
    expect(withStage(first, version(7), read(101 * minute)).at(-1)).toEqual({
      status: 7,
      since: 101 * minute,
    });
  });

  it('do not say when a status began that changed while the page was closed', () => {
    const stored: readonly Stage[] = [{ status: 2, since: 100 * minute }];
    const stages = withStage(stored, version(7), read(120 * minute, true));
    expect(stages.at(-1)).toEqual({ status: 7, since: null });
    expect(stretchesOf(stages, version(7), 121 * minute).map(({ lasts }) => lasts)).toEqual([null, null]);
  });

  it('are the same where the status is', () => {
    const stages: readonly Stage[] = [{ status: 7, since: null }];
    expect(withStage(stages, version(7), read(9))).toBe(stages);
  });

  it('end with the time that the service says it ran, whenever the end was read', () => {
    const running = version(8, { startTime: 104 * minute, duration: 0 });
    const over = version(11, { startTime: 104 * minute, duration: 45_000 });
    const stages = withStage(
      withStage([], running, read(104 * minute, true)),
      over,
      read(104 * minute + 54_000),
    );
    expect(stages.at(-1)?.since).toBe(104 * minute + 45_000);
    expect(stretchesOf(stages, over, 130 * minute)).toEqual([
      { name: 'Queued', status: 7, lasts: 4 * minute, isPresent: false },
      { name: 'Ran', status: 8, lasts: 45_000, isPresent: false },
      { name: 'Failed', status: 11, lasts: null, isPresent: true },
    ]);
  });

  it('end with that time, too, where the clock of the service is not known', () => {
    const running = version(8, { startTime: 104 * minute, duration: 0 });
    const over = version(10, { startTime: 104 * minute, duration: 45_000 });
    const unknown = (at: number, isFirst: boolean) => ({ at, ahead: null, isFirst });
    const stages = withStage(
      withStage([], running, unknown(104 * minute, true)),
      over,
      unknown(104 * minute + 54_000, false),
    );
    expect(stretchesOf(stages, over, 130 * minute).find(({ status }) => status === 8)?.lasts).toBe(45_000);
  });

  it('of a version that ended unwatched are those from the service: queued and ran', () => {
    const over = version(10, { startTime: 104 * minute, duration: 3 * minute });
    const stages = withStage([], over, read(500 * minute, true));
    expect(stretchesOf(stages, over, 500 * minute).map(({ name, lasts }) => [name, lasts])).toEqual([
      ['Queued', 4 * minute],
      ['Ran', 3 * minute],
      ['Completed', null],
    ]);
  });

  it('of a version that never ran contain no "Ran", for any duration', () => {
    const stopped = version(12, { duration: 11_000 });
    expect(ranFor(stopped)).toBeNull();
    expect(queueTime(stopped)).toBeNull();
    expect(stretchesOf(withStage([], stopped, read(1, true)), stopped, 2)).toEqual([
      { name: 'Stopped', status: 12, lasts: null, isPresent: true },
    ]);
  });
});

describe('what the browser keeps of them', () => {
  const store = () => {
    const kept = new Map<string, string>();
    return {
      get: (key: string) => kept.get(key) ?? null,
      set: (key: string, value: string) => kept.set(key, value).size > 0,
    };
  };

  it('is read as it was written, for each version apart', () => {
    const memory = store();
    const stages = [{ status: 8, since: 5 }];
    keepStages(memory, 'p/1/2', stages);
    keepStages(memory, 'p/1/3', [{ status: null, since: null }]);
    expect(readStages(memory, 'p/1/2')).toEqual(stages);
    expect(readStages(memory, 'p/1/4')).toEqual([]);
  });

  it('is of the last hundred versions', () => {
    const memory = store();
    for (let id = 0; id <= 100; id += 1) keepStages(memory, `${id}`, [{ status: 1, since: id }]);
    expect(readStages(memory, '0')).toEqual([]);
    expect(readStages(memory, '1')).toHaveLength(1);
  });

  it.each(['null', '{', '[{"version":1}]', '[{"version":"v","stages":[{"status":8,"since":1e300}]}]'])(
    'is nothing where it was changed to %s',
    (text) => {
      expect(readStages({ get: () => text, set: () => true }, 'v')).toEqual([]);
    },
  );
});
