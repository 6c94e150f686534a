import { jobStatus, knownStatuses } from '#domain/job-status.ts';
import { nearestName } from './nearest-name.ts';

/** All names of a status, in lower case: its word, or its look. */
const words: readonly string[] = [
  ...new Set(
    knownStatuses.flatMap((code) => {
      const { word, look } = jobStatus(code);
      return [look, word.toLowerCase()];
    }),
  ),
];

const usual = 'queued, running, completed, failed, stopped';

interface UnknownStatus {
  readonly message: string;
  readonly suggestion: string | null;
}

/** What is wrong with the name of a status, and which one is probably meant; undefined if a version can have it. */
export function unknownStatus(text: string, isPart: boolean): UnknownStatus | undefined {
  const lower = text.trim().toLowerCase();
  // A number that is not in the table is legal: it is its own name.
  const isKnown = words.some((word) => (isPart ? word.includes(lower) : word === lower));
  if (isKnown || /^(?:status ?)?\d*$/.test(lower)) return undefined;
  const begun = lower === '' ? undefined : words.find((word) => word.startsWith(lower));
  const meant = begun ?? nearestName(lower, words);
  const end = meant === undefined ? `Use one such as ${usual}.` : `Did you mean ${meant}?`;
  return { message: `No status is called “${text}”. ${end}`, suggestion: meant ?? null };
}
