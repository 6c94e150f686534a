import type { QueryClient } from '@tanstack/react-query';
import type { Client } from '#api/client.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { localStore } from '#util/local-store.ts';
import { storageNames } from '#util/storage-names.ts';
import { takeTabLock } from '#util/tab-lock.ts';
import { browserPorts } from '../browser-ports.ts';
import { createSubmitter } from '../submitter.ts';
import type { PlannedSweep } from './sweep-ports.ts';
import type { SweepRecord } from './sweep-record.ts';
import { createSweepRunner, type SweepRunner } from './sweep-runner.ts';
import { openSweepStore, pruneSweeps } from './sweep-store.ts';

export interface SweepRunners {
  /**
   * One for each sweep, for as long as the page is loaded: it continues when its page is left.
   * @param first what it is where this browser knows nothing of it
   */
  readonly of: (projectId: ProjectId, jobId: JobId, first: SweepRecord, planned: PlannedSweep) => SweepRunner;
}

const runnersOf = new WeakMap<Client, SweepRunners>();

/** Those of this page; loaded with the first page that knows of sweeps. */
export function sweepRunners(client: Client, cache: QueryClient): SweepRunners {
  const runners = runnersOf.get(client) ?? createSweepRunners(client, cache);
  runnersOf.set(client, runners);
  return runners;
}

function createSweepRunners(client: Client, cache: QueryClient): SweepRunners {
  pruneSweeps(localStore, Date.now());
  const runners = new Map<string, SweepRunner>();
  return {
    of: (projectId, jobId, first, planned) => {
      const place = { projectId, jobId };
      const name = storageNames.sweepLock(projectId, jobId, first.id);
      const former = runners.get(name);
      if (former !== undefined) return former;
      // A submitter of its own: a form of the same job must not take a point of the sweep for its version.
      const ports = browserPorts(client, cache, place);
      const submitter = createSubmitter({ ...ports, refresh: async () => undefined });
      submitter.start();
      const runner = createSweepRunner(
        {
          ...ports,
          submitter,
          store: openSweepStore(localStore, place, first),
          lock: () => takeTabLock(name),
          random: Math.random,
        },
        planned,
      );
      runners.set(name, runner);
      return runner;
    },
  };
}
