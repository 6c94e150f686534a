import type { RunEstimate } from '#domain/duration/estimate.ts';
import type { NoEstimate } from '#domain/duration/why-no-estimate.ts';
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

const fewer = 'Fewer than three completed versions';

/** Behind 'No estimate': what is missing, and so what to change to have one. */
export const noEstimateWords: Readonly<Record<NoEstimate, string>> = {
  completed: `${fewer} are in this job.`,
  compute: `${fewer} ran on this compute with as many workers.`,
  program: `${fewer} ran on this compute with this engine, program and data.`,
  settings: `${fewer} with this program and data have the same settings for the time of a step, such as the model or num_workers, and count the same epochs or steps.`,
  work: 'Completed versions like this computed much more or much less, by their epochs, steps and batch size, or too unequally.',
};

/** What counts as like a version. */
export const likenessWords =
  'The same specification or pool, workers, engine, boot file (or algorithm, or image and command) and data, and the same parameters for the time of a step, such as the model, the image size or num_workers. Epochs, steps and batch size may differ: times are scaled by them. The learning rate, other parameters and output paths do not count. Only completed versions do.';

/** 'the 8 versions like it'. */
export const versionsLikeIt = ({ sources }: Sources): string =>
  `the ${formatCount(sources.length, 'version')} like it`;
