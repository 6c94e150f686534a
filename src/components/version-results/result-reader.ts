import { createStore, type StoreApi } from 'zustand/vanilla';
import type { VersionId } from '#domain/ids.ts';
import type { LogResult } from './kept-results.ts';

interface Versioned {
  readonly id: VersionId;
}

export interface ReadResults {
  readonly known: ReadonlyMap<VersionId, LogResult>;
  /** Those whose log could not be read. */
  readonly failed: ReadonlySet<VersionId>;
  /** What was asked for with `readAll` is being read. */
  readonly isReadingAll: boolean;
}

/** Reads results of versions: of those in sight, or all, a few at a time. */
export interface ResultReader<Version extends Versioned> {
  readonly store: StoreApi<ReadResults>;
  /** It is in sight until the function that is returned is called; what passes by quickly is not read. */
  readonly show: (version: Version) => () => void;
  /** While the rows are scrolled, no result is read or published. */
  readonly hold: () => void;
  readonly retry: (version: Version) => void;
  readonly readAll: (versions: readonly Version[]) => void;
  readonly cancel: () => void;
  /** Takes results that are known already. */
  readonly add: (results: Iterable<readonly [VersionId, LogResult]>) => void;
}

const atATime = 4;
/** ms that a version must be in sight, and that the rows must stand still, before it is read. */
const inSightFor = 150;
/** ms between two changes of what is known, so that a page is not drawn for each result. */
const publishEvery = 200;

export function createResultReader<Version extends Versioned>(
  read: (version: Version) => Promise<LogResult>,
): ResultReader<Version> {
  const store = createStore<ReadResults>(() => ({
    known: new Map(),
    failed: new Set(),
    isReadingAll: false,
  }));
  const inSight = new Map<VersionId, Version>();
  const started = new Set<VersionId>();
  let rest: readonly Version[] = [];
  let running = 0;
  let heldUntil = 0;
  let release: ReturnType<typeof setTimeout> | undefined;
  let unpublished: { readonly known: Map<VersionId, LogResult>; readonly failed: Set<VersionId> } | null =
    null;

  function publish(): void {
    if (release !== undefined) return;
    const { known, failed } = store.getState();
    const gathered = unpublished;
    unpublished = null;
    store.setState({
      ...(rest.length === 0 && running === 0 && { isReadingAll: false }),
      ...(gathered !== null && {
        known: new Map([...known, ...gathered.known]),
        failed: new Set([...failed, ...gathered.failed]),
      }),
    });
  }

  function gather(): NonNullable<typeof unpublished> {
    if (unpublished === null) {
      unpublished = { known: new Map(), failed: new Set() };
      setTimeout(publish, publishEvery);
    }
    return unpublished;
  }

  const isOpen = ({ id }: Versioned): boolean => !started.has(id) && !store.getState().known.has(id);

  function next(): Version | undefined {
    const shown = [...inSight.values()].find(isOpen);
    if (shown !== undefined) return shown;
    rest = rest.filter(isOpen);
    return rest[0];
  }

  function readOn(): void {
    while (release === undefined && running < atATime) {
      const version = next();
      if (version === undefined) break;
      const { id } = version;
      started.add(id);
      running += 1;
      void read(version)
        .then(
          (result) => gather().known.set(id, result),
          () => gather().failed.add(id),
        )
        .finally(() => {
          running -= 1;
          readOn();
        });
    }
    if (running === 0) publish();
  }

  function goOn(): void {
    const left = heldUntil - Date.now();
    release = left > 0 ? setTimeout(goOn, left) : undefined;
    if (release !== undefined) return;
    publish();
    readOn();
  }

  return {
    store,
    show: (version) => {
      const timer = setTimeout(() => {
        inSight.set(version.id, version);
        readOn();
      }, inSightFor);
      return () => {
        clearTimeout(timer);
        inSight.delete(version.id);
      };
    },
    hold: () => {
      heldUntil = Date.now() + inSightFor;
      release ??= setTimeout(goOn, inSightFor);
    },
    retry: (version) => {
      const failed = new Set(store.getState().failed);
      failed.delete(version.id);
      started.delete(version.id);
      store.setState({ failed });
      inSight.set(version.id, version);
      readOn();
    },
    readAll: (versions) => {
      rest = versions;
      store.setState({ isReadingAll: true });
      readOn();
    },
    cancel: () => {
      rest = [];
      store.setState({ isReadingAll: false });
    },
    add: (results) => store.setState({ known: new Map([...store.getState().known, ...results]) }),
  };
}
