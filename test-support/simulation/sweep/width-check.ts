import type { SweepScenario } from './sweep-scenarios.ts';
import { isUnfinishedAt, type MadeVersion, type SentRequest } from './sweep-service.ts';

interface WidthFacts extends Pick<SweepScenario, 'listStaleBy' | 'keepsStorage'> {
  /** Of the sweep, and of no other. */
  readonly versions: readonly MadeVersion[];
  readonly sent: readonly SentRequest[];
}

export interface WidthCheck {
  /** Requests that left though their tab knew, or could know, of as many unfinished versions as its width. */
  readonly overWidth: readonly SentRequest[];
  /** Versions made while as many were unfinished, of some of which their tab could know nothing. */
  readonly beyond: readonly MadeVersion[];
}

/** A request leaves at most so long after the list was read for it: the longest answer of the simulated service. */
const readLag = 400;

/**
 * A width belongs to a browser: each request is judged by the one that its tab had at the moment it left. Known is what the
 * list shows by then, and each request of the same browser that is carried out, even later than this one; where the browser
 * stores nothing, each of the same tab. What is still on its way from another browser, no client can know.
 */
export function checkWidth({ versions, sent, listStaleBy, keepsStorage }: WidthFacts): WidthCheck {
  const sentBy = new Map(sent.map((request) => [request.request, request]));

  const isKnown = ({ request, createdAt }: MadeVersion, own: SentRequest): boolean => {
    if (createdAt <= own.at - listStaleBy - readLag) return true;
    const other = sentBy.get(request);
    if (other === undefined || other.at > own.at) return false;
    return keepsStorage ? other.browser === own.browser : other.tab === own.tab;
  };
  /** Its place is taken at a time, or will be taken by a request that has left. */
  const occupies = (version: MadeVersion, time: number): boolean =>
    isUnfinishedAt(version, time) && (sentBy.get(version.request)?.at ?? version.createdAt) <= time;
  const isOver = (own: SentRequest, time: number, counts: (version: MadeVersion) => boolean): boolean => {
    const others = versions.filter(
      (version) => version.outputPath !== own.outputPath && occupies(version, time) && counts(version),
    );
    // What a network has doubled is one for us.
    return new Set(others.map(({ outputPath }) => outputPath)).size >= own.width;
  };

  return {
    overWidth: sent.filter((own) => isOver(own, own.at, (version) => isKnown(version, own))),
    beyond: versions.filter((version) => {
      const own = sentBy.get(version.request);
      const isThere = ({ createdAt }: MadeVersion) => createdAt < version.createdAt;
      return own !== undefined && isOver(own, version.createdAt, isThere);
    }),
  };
}
