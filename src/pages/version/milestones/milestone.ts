import { isFinal, isSettled, jobStatus } from '#domain/job-status.ts';
import { creationFailures } from '#pages/version/creation-failures.ts';
import type { Stage } from '#pages/version/timeline/stages.ts';

/** One of the two moments that people wait for. */
export interface Milestone {
  readonly kind: 'created' | 'ended';
  readonly text: string;
}

/**
 * Null until the creation has settled or the version has ended while the page was open, and while it continues after that.
 * `hasEnded`: the final status is confirmed.
 */
export function milestone(name: string, seen: readonly Stage[], hasEnded: boolean): Milestone | null {
  const present = seen.at(-1);
  const before = seen.at(-2);
  if (present === undefined || before === undefined) return null;
  const { word, phase } = jobStatus(present.status);
  if (isFinal(present.status) && !hasEnded) return null;
  if (phase === 'creation-failed')
    return { kind: 'ended', text: `${name}: ${creationFailures[present.status ?? 0] ?? word}.` };
  if (isFinal(present.status)) return { kind: 'ended', text: `${name} has ended: ${word}.` };
  if (!isSettled(before.status) && isSettled(present.status))
    return { kind: 'created', text: `${name} has been created: ${word}.` };
  return null;
}
