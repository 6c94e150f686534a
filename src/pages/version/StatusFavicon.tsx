import type { StatusLook } from '#domain/job-status.ts';
import completed from './favicons/completed.svg';
import creating from './favicons/creating.svg';
import failed from './favicons/failed.svg';
import queued from './favicons/queued.svg';
import running from './favicons/running.svg';
import stopped from './favicons/stopped.svg';
import stopping from './favicons/stopping.svg';
import unknown from './favicons/unknown.svg';

/** Addresses of pictures for the tab and for notifications. */
export const favicons: Readonly<Record<StatusLook, string>> = {
  creating,
  queued,
  running,
  stopping,
  completed,
  failed,
  stopped,
  unknown,
};

/** How the version stands, in the browser's tab. The page's own icon comes back with the next page: the last one in the head counts. */
export const StatusFavicon = ({ look }: { readonly look: StatusLook }) => (
  <link rel="icon" href={favicons[look]} type="image/svg+xml" key={look} />
);
