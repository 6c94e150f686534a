/** Held by one tab at most. */
export interface TabLock {
  /** False if it was lost: a page that slept for long has not renewed it. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => void;
}

interface Lease {
  readonly owner: string;
  /** By the browser's clock. */
  readonly until: number;
}

/** The leases of all tabs. What a call reads and writes, it does in one step: no other tab comes in between. */
export interface LeaseTable {
  /** Puts the lease in place of all others of its name, unless one of them is in its way. Whether it did. */
  readonly claim: (name: string, lease: Lease, isInItsWay: (other: Lease) => boolean) => Promise<boolean>;
  /** Writes it again where it is still there. Whether it was. */
  readonly renew: (name: string, lease: Lease) => Promise<boolean>;
  readonly remove: (name: string, owner: string) => void;
}

export interface LeasePorts {
  readonly table: LeaseTable;
  readonly now: () => number;
  /** Never resolves once the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Another one each time. */
  readonly owner: string;
}

/** The timers of a hidden page may run once a minute. A page that ended without a word holds nobody up for longer. */
const leaseTime = 90_000;
const renewTime = 20_000;

/** A lock for tabs where there are no Web Locks (plain http). Null if another one has it. */
export async function takeLease(
  name: string,
  { table, now, sleep, owner }: LeasePorts,
): Promise<TabLock | null> {
  const lease = (): Lease => ({ owner, until: now() + leaseTime });
  // One of the far future was written before the clock was put back.
  const isInItsWay = ({ until }: Lease) => until > now() && until <= now() + leaseTime;
  if (!(await table.claim(name, lease(), isInItsWay))) return null;

  const released = new AbortController();
  const isHeld = (): Promise<boolean> => table.renew(name, lease()).catch(() => false);
  const renew = async () => {
    do await sleep(renewTime, released.signal);
    while (!released.signal.aborted && (await isHeld()));
  };
  void renew();
  return {
    isHeld,
    release: () => {
      released.abort();
      table.remove(name, owner);
    },
  };
}
