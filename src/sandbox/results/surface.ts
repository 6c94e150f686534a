import { hashOf } from '#sandbox/pseudo-random.ts';
import type { Recipe } from './recipe.ts';
import type { Task } from './task.ts';

/** What is measured at one moment of the training. */
export interface Point {
  readonly loss: number;
  readonly accuracy: number;
  readonly validationLoss: number;
  readonly validationAccuracy: number;
}

/** The settings of a run; those that the parameters do not have are the defaults of the program. */
export interface Settings {
  readonly learningRate: number;
  readonly batchSize: number;
  readonly epochs: number;
  readonly weightDecay: number;
  readonly dropout: number;
}

export const settingsOf = (recipe: Recipe, task: Task): Settings => ({
  learningRate: recipe.learningRate ?? task.optimum * 0.6,
  batchSize: recipe.batchSize ?? task.batchSize,
  epochs: recipe.epochs ?? task.epochs,
  weightDecay: recipe.weightDecay,
  dropout: recipe.dropout,
});

export interface Surface {
  /** The results after so many epochs, also after a part of one. */
  readonly at: (epochs: number) => Point;
  readonly final: Point;
  /** The epochs after which the loss is NaN; Infinity where it never is. */
  readonly divergesAt: number;
}

/** A learning rate of more than so many times the best one diverges. */
const limitToOptimum = 25;
/** How many times the best learning rate can grow with the batch, or fall. */
const scaling = 8;

/** The best learning rate. It grows with the batch, up to a limit; that of Adam is a tenth of that of SGD. */
function optimumOf(task: Task, recipe: Recipe, batchSize: number): number {
  const scale = Math.min(scaling, Math.max(1 / scaling, batchSize / task.batchSize));
  const optimizer = recipe.optimizer ?? task.optimizer;
  const change = optimizer === task.optimizer ? 1 : optimizer === 'adam' ? 0.1 : 10;
  return task.optimum * scale * change;
}

/** In [0, 1): two versions with the same configuration have slightly different results. */
export const resultNoiseOf = (versionId: string): number => (hashOf(`${versionId} results`) % 1000) / 1000;

/** @param noise in [0, 1), always the same for one version */
export function surfaceOf(task: Task, recipe: Recipe, noise: number): Surface {
  const settings = settingsOf(recipe, task);
  const optimum = optimumOf(task, recipe, settings.batchSize);
  const divergesAt = divergenceOf(settings, optimum * limitToOptimum);
  const at =
    divergesAt === Number.POSITIVE_INFINITY
      ? learning(task, settings, { distance: Math.log10(settings.learningRate / optimum), noise })
      : diverging(task, divergesAt);
  return { at, final: at(settings.epochs), divergesAt };
}

function divergenceOf({ learningRate, epochs }: Settings, limit: number): number {
  if (learningRate <= limit) return Number.POSITIVE_INFINITY;
  return epochs * Math.max(0.04, 0.3 / (1 + 2 * Math.log10(learningRate / limit)));
}

interface Shape {
  /** From the best learning rate to that of the run, in powers of ten. */
  readonly distance: number;
  readonly noise: number;
}

function learning(task: Task, settings: Settings, { distance, noise }: Shape): Surface['at'] {
  const { batchSize, weightDecay, dropout } = settings;
  const worst = 1 - 1 / task.classes;
  const best = (1 - task.bestAccuracy) * (1 + 0.1 * (noise - 0.5));
  const speed = (2 * 10 ** distance) / (1 + 10 ** distance);
  const coarse = 0.12 * worst * Math.max(0, distance) ** 2;
  const underfit =
    0.05 * Math.max(0, Math.log10(Math.max(weightDecay, 1e-12) / 1e-3)) ** 2 +
    0.3 * Math.max(0, dropout - 0.5) ** 2;
  const sharp = 0.01 * Math.max(0, Math.log2(batchSize / (task.batchSize * scaling)));
  const regular = 1 / (1 + 3 * Math.min(1, weightDecay / 5e-4) + 4 * Math.min(0.5, dropout));

  return (epochs) => {
    const trained = (epochs * speed) / task.epochs;
    const unlearned = Math.exp(-6 * trained);
    const overfit = regular * (1 - Math.exp(-Math.max(0, trained - 1.4) / 3));
    const floor = Math.min(worst, (best / 2 + coarse + underfit) * (1 - 0.7 * overfit));
    const seen = floor + (worst - floor) * unlearned;
    const unseenFloor = Math.min(worst, best + coarse + underfit + sharp + 0.12 * overfit);
    const unseen = unseenFloor + (worst - unseenFloor) * unlearned;
    return {
      loss: lossOf(seen / worst, task.classes),
      accuracy: 1 - seen,
      validationLoss: lossOf(unseen / worst, task.classes) * (1 + 2 * overfit),
      validationAccuracy: 1 - unseen,
    };
  };
}

/** The loss for an error rate that is given as a share of the one of guessing: for 1 it is the loss of guessing. */
const lossOf = (errorShare: number, classes: number): number => Math.log(classes) * errorShare ** 0.85;

/** The loss grows faster and faster, then it is NaN, and the accuracy is that of guessing. */
function diverging(task: Task, divergesAt: number): Surface['at'] {
  const guessed = 1 / task.classes;
  return (epochs) => {
    const share = epochs / divergesAt;
    const loss = share >= 1 ? Number.NaN : Math.log(task.classes) * Math.exp(9 * share ** 3);
    const accuracy = guessed + (share >= 1 ? 0 : 0.3 * share * (1 - share));
    return { loss, accuracy, validationLoss: loss * 1.05, validationAccuracy: accuracy * 0.98 };
  };
}
