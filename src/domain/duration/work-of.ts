import type { Parameter } from '#domain/parameters/parameter.ts';

/** How much a run computes, by its parameters. */
export interface Work {
  /** What is counted, and by which parameters: two runs that count differently cannot be compared. */
  readonly counted: string;
  /** Grows with the updates of the model. */
  readonly updates: number;
  /** Grows with the samples that are read. */
  readonly samples: number;
  /** Other values that change the time of a run by an unknown factor. */
  readonly others: string;
}

// Names in lower case with `_`, and without what is before a dot.

const stepNames = new Set([
  'max_steps',
  'num_steps',
  'total_steps',
  'train_steps',
  'training_steps',
  'num_train_steps',
  'max_train_steps',
  'steps',
  'max_iter',
  'max_iters',
  'max_iteration',
  'max_iterations',
  'num_iterations',
  'iterations',
  'iters',
  'niter',
  'total_iters',
  'max_update',
  'total_timesteps',
  'num_boost_round',
  'num_round',
  'num_rounds',
  'n_estimators',
]);

const epochNames = new Set([
  'epochs',
  'epoch',
  'max_epochs',
  'max_epoch',
  'num_epochs',
  'num_epoch',
  'n_epochs',
  'nb_epoch',
  'nb_epochs',
  'num_train_epochs',
  'train_epochs',
  'training_epochs',
  'total_epochs',
  'total_epoch',
  'epoch_num',
  'epoch_size',
]);

const batchNames = new Set([
  'batch_size',
  'batchsize',
  'batch',
  'bs',
  'train_batch_size',
  'training_batch_size',
  'train_batchsize',
  'batch_size_train',
  'per_device_train_batch_size',
  'per_gpu_train_batch_size',
  'global_batch_size',
  'mini_batch_size',
]);

/** Parameters that change the time of a step by an unknown factor: if one differs, the versions are not similar. */
const otherNames = new Set([
  'model',
  'model_name',
  'model_name_or_path',
  'arch',
  'architecture',
  'backbone',
  'network',
  'depth',
  'num_layers',
  'n_layers',
  'hidden_size',
  'width',
  'image_size',
  'img_size',
  'image_shape',
  'input_size',
  'crop_size',
  'resolution',
  'max_seq_length',
  'max_seq_len',
  'seq_length',
  'seq_len',
  'max_length',
  'block_size',
  'gradient_accumulation_steps',
  'accumulate_grad_batches',
  'num_workers',
  'dataloader_num_workers',
  'workers',
  'fp16',
  'bf16',
  'amp',
  'precision',
  'dtype',
  'max_depth',
]);

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^-+/, '')
    .replace(/^.*[./]/, '')
    .replaceAll('-', '_');

const most = 1e12;

/** NaN for what is no positive number: `max_steps` -1 means that epochs count. */
function amount(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return value > 0 && value <= most ? value : Number.NaN;
}

interface Named {
  readonly name: string;
  readonly value: number;
}

const plainParameters = (parameters: readonly Parameter[]): readonly Parameter[] =>
  parameters.map(({ name, value }) => ({ name: plainName(name), value }));

/** The last of the parameters with one of the names. */
function lastOf(plain: readonly Parameter[], names: ReadonlySet<string>): Named | undefined {
  const found = plain.findLast(({ name, value }) => names.has(name) && !Number.isNaN(amount(value)));
  return found && { name: found.name, value: amount(found.value) };
}

/** The epochs that the parameters ask for; null if they don't say. */
export const epochsAsked = (parameters: readonly Parameter[]): number | null =>
  lastOf(plainParameters(parameters), epochNames)?.value ?? null;

/** The steps that the parameters ask for; null if they don't say. */
export const stepsAsked = (parameters: readonly Parameter[]): number | null =>
  lastOf(plainParameters(parameters), stepNames)?.value ?? null;

/** With a larger batch, a run of steps reads more samples, and a run of epochs makes fewer updates. */
export function workOf(parameters: readonly Parameter[]): Work {
  const plain = plainParameters(parameters);
  const steps = lastOf(plain, stepNames);
  const epochs = steps === undefined ? lastOf(plain, epochNames) : undefined;
  const batch = lastOf(plain, batchNames);
  const length = (steps ?? epochs)?.value ?? 1;
  const size = batch?.value ?? 1;
  return {
    counted: `${(steps ?? epochs)?.name ?? ''} ${batch?.name ?? ''}`,
    updates: steps === undefined ? length / size : length,
    samples: steps === undefined ? length : length * size,
    others: plain
      .filter(({ name }) => otherNames.has(name))
      .map(({ name, value }) => `${name}=${value.trim()}`)
      .toSorted()
      .join('\n'),
  };
}
