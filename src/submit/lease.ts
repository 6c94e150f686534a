import { z } from 'zod';
import type { KeyValueStore } from '#util/key-value-store.ts';
import type { Release } from '#util/tab-lock.ts';

interface LeasePorts {
  readonly store: KeyValueStore;
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Another one for each tab. */
  readonly owner: string;
}

/** How long a lease lives without being renewed: a closed tab holds nobody up for longer. */
const leaseTime = 15_000;
const renewTime = 5_000;
/** Two tabs that took it at once have both written by then, and the last one to write has it. */
const settleTime = 150;

/** A lock for tabs where there are no Web Locks (plain http). Null where another tab has it. */
export async function takeLease(
  name: string,
  { store, now, sleep, owner }: LeasePorts,
): Promise<Release | null> {
  const key = `nextrun.lease.${name}`;
  const write = () => store.set(key, JSON.stringify({ owner, until: now() + leaseTime }));
  const holder = () => readLease(store.get(key));
  const isTaken = () => {
    const lease = holder();
    // A lease of the far future was written before the clock was put back.
    return lease !== null && lease.owner !== owner && lease.until > now() && lease.until <= now() + leaseTime;
  };

  try {
    if (isTaken()) return null;
    write();
    await sleep(settleTime);
    if (holder()?.owner !== owner) return null;
    write();
  } catch {
    // The storage is full or blocked: this tab can not see others, and they can not see it.
    return () => undefined;
  }

  const released = new AbortController();
  const renew = async () => {
    while (!released.signal.aborted) {
      await sleep(renewTime, released.signal);
      if (holder()?.owner === owner) write();
    }
  };
  renew().catch(() => undefined);
  return () => {
    released.abort();
    try {
      if (holder()?.owner === owner) store.remove(key);
    } catch {
      // It runs out by itself.
    }
  };
}

const leaseSchema = z.object({ owner: z.string(), until: z.number() });

function readLease(text: string | null): z.infer<typeof leaseSchema> | null {
  try {
    return leaseSchema.safeParse(JSON.parse(text ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}
