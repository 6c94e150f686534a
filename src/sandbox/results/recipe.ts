import type { Parameter } from '#sandbox/rules/version-config.ts';

/** The settings of the training that the parameters contain; null if they contain none. */
export interface Recipe {
  readonly learningRate: number | null;
  readonly batchSize: number | null;
  readonly epochs: number | null;
  readonly weightDecay: number;
  readonly dropout: number;
  readonly optimizer: 'sgd' | 'adam' | null;
  readonly sequenceLength: number | null;
  /** The training process reads the data itself, without workers. */
  readonly readsAlone: boolean;
}

const usualNames = {
  learningRate:
    /^(?:(?:base|init|initial|max|peak|start)?(?:lr|learningrate)|eta|lrinit|learningratestrategy)$/,
  batchSize: /^(?:bs|(?:train|per(?:device|gpu))?(?:train)?batch(?:size)?(?:per(?:device|gpu))?)$/,
  epochs:
    /^(?:n|num|max|train|total|numtrain|maxtrain)?epoch(?:s|es|num|size)?$|^num(?:boost)?rounds?$|^nestimators$/,
  weightDecay: /^(?:wd|weightdecay|l2|l2reg|regparam)$/,
  dropout: /^(?:drop|dropout|droprate|dropoutrate|dropoutprob|keepdrop)$/,
  optimizer: /^(?:optim|optimizer|solver|solvertype)$/,
  sequenceLength: /^(?:max)?seq(?:uence)?len(?:gth)?$/,
  workers: /^(?:num|data|loader|dataloader)workers$/,
} as const;

export function recipeOf(parameters: readonly Parameter[]): Recipe {
  const given = parameters.map(({ label, value }) => ({
    name: label.toLowerCase().replace(/[^a-z\d]/g, ''),
    value: value.trim(),
  }));
  const textOf = (names: RegExp): string => given.find(({ name }) => names.test(name))?.value ?? '';
  const positive = (names: RegExp): number | null => {
    const value = numberIn(textOf(names));
    return value !== null && value > 0 ? value : null;
  };
  const whole = (names: RegExp): number | null => {
    const value = positive(names);
    return value === null ? null : Math.min(maxWhole, Math.max(1, Math.round(value)));
  };
  return {
    learningRate: positive(usualNames.learningRate),
    batchSize: whole(usualNames.batchSize),
    epochs: whole(usualNames.epochs),
    weightDecay: positive(usualNames.weightDecay) ?? 0,
    dropout: Math.min(0.95, positive(usualNames.dropout) ?? 0),
    optimizer: optimizerIn(textOf(usualNames.optimizer)),
    sequenceLength: whole(usualNames.sequenceLength),
    readsAlone: numberIn(textOf(usualNames.workers)) === 0,
  };
}

const maxWhole = 1_000_000;

function numberIn(text: string): number | null {
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function optimizerIn(text: string): Recipe['optimizer'] {
  if (/adam|lamb|rmsprop/i.test(text)) return 'adam';
  return /sgd|momentum|nesterov|lars/i.test(text) ? 'sgd' : null;
}
