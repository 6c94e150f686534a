import type { RunEstimate } from '#domain/duration/estimate.ts';
import { formatCount } from '#util/format.ts';

type Sources = Pick<RunEstimate, 'sources' | 'unfinished' | 'scaledBy'>;

/** 'From 8 of the last 10 like it', 'From 24 like it, scaled by epochs and batch_size'. */
export function sourcesWords({ sources, unfinished, scaledBy }: Sources): string {
  const count = sources.length;
  if (scaledBy.length > 0) return `From ${count} like it, scaled by ${scaledBy.join(' and ')}`;
  return unfinished === 0
    ? `From the last ${count} like it`
    : `From ${count} of the last ${count + unfinished} like it`;
}

/** Behind the names: how many of those like it say nothing. */
export const unfinishedWords = ({ unfinished }: Sources): string =>
  unfinished === 0 ? '' : `. ${unfinished} failed or ${unfinished === 1 ? 'was' : 'were'} stopped.`;

/** 'the 8 versions like it'. */
export const versionsLikeIt = ({ sources }: Sources): string =>
  `the ${formatCount(sources.length, 'version')} like it`;
