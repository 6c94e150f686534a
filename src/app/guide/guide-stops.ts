import type { VersionId } from '#domain/ids.ts';

export const stopNames = ['change', 'review', 'create', 'watch', 'lose', 'compare'] as const;

export type StopName = (typeof stopNames)[number];

/** The versions created during the guide. */
export interface MadeVersions {
  /** At the stop "Create". */
  readonly created: VersionId | null;
  /** At the stop where the response is lost. */
  readonly found: VersionId | null;
}

interface Stop {
  readonly title: string;
  readonly text: string;
  /** Once its version was made. */
  readonly doneText?: string;
}

/** Sandbox speeds: at the stop "Watch" a version ends in half a minute, after it in three seconds. */
export const watchSpeed = 2;
export const fastSpeed = 20;

export const stops: Readonly<Record<StopName, Stop>> = {
  change: {
    title: 'Change',
    text: 'The form holds the values of V0006, with learning_rate changed to 0.02; its former value is beside it. Type another value if you like, then press Review.',
  },
  review: {
    title: 'Review',
    text: 'The review shows what differs from V0006 and what the checks found. “What will be sent” shows the request itself. Go on with Next: Create.',
  },
  create: {
    title: 'Create',
    text: 'Press Create version at the bottom. The request is sent once, even if you press twice.',
  },
  watch: {
    title: 'Watch',
    text: `Sandbox time now runs at ${watchSpeed}× speed: the version ends in about half a minute. “Time left” is estimated from earlier runs of half an hour. Status, log and curves update by themselves.`,
  },
  lose: {
    title: 'Lose a response',
    text: 'The sandbox will create the next version, but its response will get lost. Press Create version: Nextrun finds the version in the list and creates no second one.',
    doneText:
      'The response was lost, but only one version was created: Nextrun found it in the list, as the notice below says.',
  },
  compare: {
    title: 'Compare',
    text: 'The versions are side by side: what differs, what they reached, and their curves in one chart.',
  },
};

/** The job of the demo data that the guide goes through, its V0006, and one that is running until it is stopped. */
export const guideJob = '10';
const baseVersion = '20';
const runningVersion = '19';

export type StopPlace =
  | { readonly page: 'wizard'; readonly search: Readonly<Record<string, string>> }
  | { readonly page: 'version'; readonly versionId: string }
  | { readonly page: 'compare'; readonly search: Readonly<Record<string, string>> };

/** Where a stop is. */
export function placeOf(stop: StopName, { created, found }: MadeVersions): StopPlace {
  const wizard = (search: Readonly<Record<string, string>>): StopPlace => ({
    page: 'wizard',
    search: { from: baseVersion, ...search },
  });
  switch (stop) {
    case 'change':
      return wizard({ step: 'code', 'set.parameter.learning_rate': '0.02' });
    case 'review':
    case 'create':
      return wizard({ step: 'review' });
    case 'watch':
      return { page: 'version', versionId: created ?? runningVersion };
    case 'lose':
      return wizard({ step: 'review', 'set.parameter.learning_rate': '0.005' });
    case 'compare': {
      const made = [created, found].filter((id) => id !== null);
      const versions = [baseVersion, ...(made.length > 0 ? made : [runningVersion])];
      return { page: 'compare', search: { versions: versions.join(',') } };
    }
  }
}
