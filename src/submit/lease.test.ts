import { describe, expect, it } from 'vitest';
import { blockedStore, memoryStore } from '#test-support/sample-submission.ts';
import { createVirtualTime } from '#test-support/simulation/virtual-time.ts';
import { takeLease } from './lease.ts';

const minute = 60_000;

function tabs() {
  const store = memoryStore();
  const time = createVirtualTime();
  const take = (owner: string) =>
    takeLease('job', { store, now: time.elapsed, sleep: time.sleep, owner }).then((release) => ({
      owner,
      release,
    }));
  return { store, time, take };
}

describe('the lock without Web Locks', () => {
  it('is had by one of two tabs that ask at once', async () => {
    const { time, take } = tabs();
    const asked = Promise.all([take('one'), take('two')]);
    await time.run(() => false, 1_000);
    expect((await asked).filter(({ release }) => release !== null)).toHaveLength(1);
  });

  it('is had by the one that wrote last, where neither saw the other', async () => {
    const { store, time, take } = tabs();
    let isBlind = true;
    const blind = { ...store, get: (key: string) => (isBlind ? null : store.get(key)) };
    const first = take('one');
    const second = takeLease('job', { store: blind, now: time.elapsed, sleep: time.sleep, owner: 'two' });
    isBlind = false;
    await time.run(() => false, 1_000);
    expect((await first).release).toBeNull();
    expect(await second).not.toBeNull();
  });

  it('is renewed for as long as it is held, and free when it is given back', async () => {
    const { time, take } = tabs();
    const first = take('one');
    await time.run(() => false, 5 * minute);
    expect(await take('two')).toEqual({ owner: 'two', release: null });
    (await first).release?.();
    const second = take('two');
    await time.run(() => false, 6 * minute);
    expect((await second).release).not.toBeNull();
  });

  it('runs out when its tab is gone', async () => {
    const { store, time, take } = tabs();
    store.set('nextrun.lease.job', JSON.stringify({ owner: 'gone', until: 15_000 }));
    expect((await take('two')).release).toBeNull();
    void time.sleep(15_000);
    await time.run(() => false, 15_000);
    const late = take('two');
    await time.run(() => false, 16_000);
    expect((await late).release).not.toBeNull();
  });

  it('holds nobody up where it was written before the clock was put back, or by nobody', async () => {
    for (const text of [JSON.stringify({ owner: 'gone', until: 3_600_000 }), 'garbage']) {
      const { store, time, take } = tabs();
      store.set('nextrun.lease.job', text);
      const taken = take('one');
      await time.run(() => false, 1_000);
      expect((await taken).release).not.toBeNull();
    }
  });

  it('lets the tab go on where the storage is blocked', async () => {
    const { time } = tabs();
    const options = { store: blockedStore, now: time.elapsed, sleep: time.sleep, owner: 'one' };
    expect(await takeLease('job', options)).not.toBeNull();
  });
});
