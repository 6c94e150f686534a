import { describe, expect, it } from 'vitest';
import { memoryLeases } from '#test-support/memory-leases.ts';
import { createVirtualTime } from '#test-support/simulation/virtual-time.ts';
import { takeLease } from './tab-lease.ts';

const minute = 60_000;

function tabs() {
  const table = memoryLeases();
  const time = createVirtualTime();
  let skew = 0;
  const take = (owner: string) =>
    takeLease('job', { table, now: () => time.elapsed() + skew, sleep: time.sleep, owner });
  const until = (milliseconds: number) => {
    void time.sleep(milliseconds - time.elapsed());
    return time.run(() => false, milliseconds);
  };
  const putClockBack = (milliseconds: number) => {
    skew -= milliseconds;
  };
  return { table, take, until, putClockBack };
}

describe('the lock without Web Locks', () => {
  it('is had by one of two tabs that ask at once', async () => {
    const { take } = tabs();
    const locks = await Promise.all([take('one'), take('two')]);
    expect(locks.filter((lock) => lock !== null)).toHaveLength(1);
  });

  it('is renewed for as long as it is held, and free when it is given back', async () => {
    const { take, until } = tabs();
    const first = await take('one');
    await until(5 * minute);
    expect(await take('two')).toBeNull();
    expect(await first?.isHeld()).toBe(true);
    first?.release();
    expect(await take('two')).not.toBeNull();
  });

  it('runs out when its tab is gone', async () => {
    const { table, take, until } = tabs();
    await table.claim('job', { owner: 'gone', until: minute }, () => false);
    await until(minute - 1);
    expect(await take('two')).toBeNull();
    await until(minute);
    expect(await take('two')).not.toBeNull();
  });

  it('is lost to another one by a page that has slept, which is told so', async () => {
    const { table, take } = tabs();
    const slept = await take('one');
    await table.claim('job', { owner: 'two', until: 2 * minute }, () => false);
    expect(await slept?.isHeld()).toBe(false);
  });

  it('is not lost by a page that has slept while nobody wanted it', async () => {
    const { table, take } = tabs();
    const slept = await take('one');
    await table.renew('job', { owner: 'one', until: -1 });
    expect(await slept?.isHeld()).toBe(true);
    expect(await take('two')).toBeNull();
  });

  it('takes nothing from its next holder when it is given back', async () => {
    const { table, take } = tabs();
    const slept = await take('one');
    await table.claim('job', { owner: 'two', until: minute }, () => false);
    slept?.release();
    expect(await take('three')).toBeNull();
  });

  it('holds nobody up where it was written before the clock was put back', async () => {
    const { take, putClockBack } = tabs();
    await take('gone');
    putClockBack(60 * minute);
    expect(await take('two')).not.toBeNull();
  });
});
