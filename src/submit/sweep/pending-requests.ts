import { sweepPlaceOf } from '#domain/sweep/sweep-folder.ts';
import { requestLifetime } from '../search-schedule.ts';
import type { Submission } from '../submission.ts';

/** A request of a point that was given up, and that the service may still process. */
export interface PendingRequest {
  readonly point: number;
  readonly attempt: number;
  /** By the browser's clock: it has been processed by then, or never will be. */
  readonly until: number;
}

/** The time, by the two clocks that a submission is dated with. */
export interface Clocks {
  readonly browser: number;
  /** Null where the service does not say. */
  readonly service: number | null;
}

/** The pending requests of a sweep, the first to expire first. The service's clock is preferred: that of the browser may jump. */
export function pendingRequests(
  submissions: readonly Submission[],
  sweepId: string,
  { browser, service }: Clocks,
): readonly PendingRequest[] {
  return submissions
    .flatMap(({ outcome, outputPath, serverTime, sentAt }) => {
      const place = sweepPlaceOf(outputPath);
      if (outcome.kind !== 'given-up' || place?.sweepId !== sweepId) return [];
      const age = service === null || serverTime === null ? Math.abs(browser - sentAt) : service - serverTime;
      const { point, attempt } = place;
      return age < requestLifetime ? [{ point, attempt, until: browser + requestLifetime - age }] : [];
    })
    .toSorted((one, other) => one.until - other.until);
}
