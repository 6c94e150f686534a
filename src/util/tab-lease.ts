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

/** The leases of all tabs. Each call reads and writes in one step: no other tab can interfere. */
export interface LeaseTable {
  /** Replaces all leases of its name, unless one of them blocks it. Returns whether it did. */
  readonly claim: (name: string, lease: Lease, isInItsWay: (other: Lease) => boolean) => Promise<boolean>;
  /** Renews it if it still exists. Returns whether it did. */
  readonly renew: (name: string, lease: Lease) => Promise<boolean>;
  readonly remove: (name: string, owner: string) => void;
}

export interface LeasePorts {
  readonly table: LeaseTable;
  readonly now: () => number;
  /** Never resolves once the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** A different one each time. */
  readonly owner: string;
}

/** Timers of a hidden page may run only once a minute. A page that crashed blocks others no longer than this. */
const leaseTime = 90_000;
const renewTime = 20_000;

/** A lock for tabs where there are no Web Locks (plain http). Null if another one has it. */
export async function takeLease(
  name: string,
  { table, now, sleep, owner }: LeasePorts,
): Promise<TabLock | null> {
  const lease = (): Lease => ({ owner, until: now() + leaseTime });
  // A lease far in the future was written before the clock was set back.
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
