import { ApiError } from '#api/errors/api-error.ts';
import type { DatedVersionList } from '#api/versions.ts';
import type { VersionId } from '#domain/ids.ts';
import type { Mailbox } from './mailbox.ts';
import { matchVersions } from './match-versions.ts';
import { isConclusive, nextSearchDelay, type SearchProgress } from './search-schedule.ts';
import type { CreatedOutcome, Submission } from './submission.ts';
import { never, type SubmitPorts } from './submit-ports.ts';
import type { Search } from './submit-state.ts';

export interface Found {
  readonly versionId: VersionId;
  readonly by: CreatedOutcome['by'];
}

interface SearchOptions {
  readonly submission: Submission;
  /** Each message triggers a search at once. */
  readonly mailbox: Mailbox<SearchMessage>;
  readonly signal: AbortSignal;
  readonly publish: (search: Search, isConclusive: boolean) => void;
  /** The search may end without a version. */
  readonly endsWithNothing: boolean;
}

export type SearchMessage =
  | { readonly kind: 'check' }
  | { readonly kind: 'mine'; readonly versionId: VersionId }
  | { readonly kind: 'not-mine'; readonly versionIds: readonly VersionId[] };

const unread: Search = {
  goodReads: 0,
  lastRead: null,
  readError: null,
  isReading: false,
  candidates: [],
  areOurs: false,
};

/** Reads the list until the version is found or the user has chosen it; null if neither happens. */
export async function searchVersion(ports: SubmitPorts, options: SearchOptions): Promise<Found | null> {
  const { mailbox, signal } = options;
  const began = ports.elapsed();
  let { submission } = options;
  let search = unread;
  let age: number | null = null;
  let retryAfter = 0;

  const progress = (): SearchProgress => ({
    goodReads: search.goodReads,
    elapsed: ports.elapsed() - began,
    age,
  });
  const publish = (changes: Partial<Search>) => {
    search = { ...search, ...changes };
    if (!signal.aborted) options.publish(search, isConclusive(progress()));
  };

  const learn = ({ versions, serverTime }: DatedVersionList) => {
    const { ours, possible } = matchVersions(submission, versions);
    age = serverTime === null || submission.serverTime === null ? null : serverTime - submission.serverTime;
    retryAfter = 0;
    publish({
      goodReads: search.goodReads + 1,
      lastRead: ports.now(),
      readError: null,
      isReading: false,
      candidates: ours.length > 0 ? ours : possible,
      areOurs: ours.length > 0,
    });
  };

  const fail = (readError: unknown) => {
    retryAfter = (readError instanceof ApiError && readError.retryAfter) || 0;
    publish({ readError, isReading: false });
  };

  for (;;) {
    await ports.whenOnline();
    publish({ isReading: true });
    await ports.list(signal).then(learn, fail);
    const [first, ...others] = search.candidates;
    if (search.areOurs && first !== undefined && others.length === 0)
      return { versionId: first.id, by: 'folder' };
    if (options.endsWithNothing && first === undefined && isConclusive(progress())) return null;

    const delay = nextSearchDelay(progress());
    const pause = delay === null ? never : ports.sleep(Math.max(delay, retryAfter), signal);
    await Promise.race([pause, mailbox.arrival()]);
    const word = mailbox.take();
    if (word?.kind === 'mine') return { versionId: word.versionId, by: 'person' };
    if (word?.kind === 'not-mine') {
      submission = { ...submission, knownIds: [...submission.knownIds, ...word.versionIds] };
      ports.journal.write(submission);
    }
  }
}
