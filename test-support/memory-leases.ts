import type { LeaseTable } from '#util/tab-lease.ts';

type Lease = Parameters<LeaseTable['claim']>[1];

/** A table of leases that tabs share. */
export function memoryLeases(): LeaseTable {
  const leases = new Map<string, readonly Lease[]>();
  const of = (name: string) => leases.get(name) ?? [];
  return {
    claim: async (name, lease, isInItsWay) => {
      if (of(name).some(isInItsWay)) return false;
      leases.set(name, [lease]);
      return true;
    },
    renew: async (name, lease) => {
      const isThere = of(name).some(({ owner }) => owner === lease.owner);
      if (isThere) leases.set(name, [lease]);
      return isThere;
    },
    remove: (name, owner) =>
      void leases.set(
        name,
        of(name).filter((lease) => lease.owner !== owner),
      ),
  };
}
