import type { RunEstimate } from '#domain/duration/estimate.ts';
import type { NoEstimate } from '#domain/duration/why-no-estimate.ts';
import { formatCount } from '#util/format.ts';

type Sources = Pick<RunEstimate, 'sources' | 'unfinished' | 'scaledBy'>;

/** 'From 8 of the last 10 similar versions', 'From 24 similar versions, scaled by epochs and batch_size'. */
export function sourcesWords({ sources, unfinished, scaledBy }: Sources): string {
  const count = sources.length;
  if (scaledBy.length > 0)
    return `From ${formatCount(count, 'similar version')}, scaled by ${scaledBy.join(' and ')}`;
  return unfinished === 0
    ? `From the last ${formatCount(count, 'similar version')}`
    : `From ${count} of the last ${formatCount(count + unfinished, 'similar version')}`;
}

/** Behind the names: how many of the similar versions say nothing. */
export const unfinishedWords = ({ unfinished }: Sources): string =>
  unfinished === 0 ? '' : `. ${unfinished} failed or ${unfinished === 1 ? 'was' : 'were'} stopped.`;

const fewer = 'Fewer than three completed versions';

/** Behind 'No estimate': what is missing, and so what to change to have one. */
export const noEstimateWords: Readonly<Record<NoEstimate, string>> = {
  completed: `${fewer} are in this job.`,
  compute: `${fewer} ran on this compute with as many workers.`,
  program: `${fewer} ran on this compute with this engine, program and data.`,
  settings: `${fewer} with this program and data have the same parameters for the time of a step (such as the model or num_workers) and the same ones for the number of epochs or steps.`,
  work: 'The epochs, steps and batch sizes of the similar versions differ too much from this version or from each other to scale their durations.',
};

/** What counts as similar. */
export const likenessWords =
  'The same specification or pool, workers, engine, boot file (or algorithm, or image and command) and data, and the same parameters for the time of a step, such as the model, the image size or num_workers. Epochs, steps and batch size may differ: durations are scaled by them. The learning rate, other parameters and output paths are not compared. Only completed versions are used.';

/** 'the 8 similar versions'. */
export const versionsLikeIt = ({ sources }: Sources): string =>
  `the ${formatCount(sources.length, 'similar version')}`;
