import { fixed, slashedStamp } from '../print.ts';
import type { LogFormat } from './format.ts';

const memoryError = (): readonly string[] => ['MemoryError'];
const metricOf = (classes: number): string => (classes === 2 ? 'logloss' : 'mlogloss');

export const xgboost: LogFormat = {
  opening: (run) => [
    `/usr/local/lib/python${run.python}/site-packages/sklearn/cross_validation.py:41: DeprecationWarning: This module was deprecated in version 0.18 in favor of the model_selection module.`,
    `Loaded ${run.dataFolder}/train.csv: ${run.task.samples} rows, 42 columns`,
    `Multiple eval metrics have been passed: 'eval-${metricOf(run.task.classes)}' will be used for early stopping.`,
  ],
  step: null,
  epochEnd: [
    ({ task: { classes } }, { epoch, point }) => {
      const name = metricOf(classes);
      const rate = classes === 2 ? 'error' : 'merror';
      return `[${epoch}]\ttrain-${name}:${fixed(point.loss, 6)}\ttrain-${rate}:${fixed(1 - point.accuracy, 6)}\teval-${name}:${fixed(point.validationLoss, 6)}\teval-${rate}:${fixed(1 - point.validationAccuracy, 6)}`;
    },
  ],
  closing: ({ outFolder }, { point }) => [
    `accuracy on the evaluation data: ${fixed(point.validationAccuracy, 4)}`,
    `Saved ${outFolder}/model.bin`,
  ],
  outOfMemory: memoryError,
};

export const scikit: LogFormat = {
  opening: (run) => [
    `/usr/local/lib/python${run.python}/site-packages/sklearn/externals/joblib/externals/cloudpickle/cloudpickle.py:47: DeprecationWarning: the imp module is deprecated`,
    `Loaded ${run.dataFolder}/train.csv, shape (${run.task.samples}, 784)`,
  ],
  step: null,
  epochEnd: [
    (_, { epoch, point }) => `Iteration ${epoch + 1}, loss = ${fixed(point.loss, 8)}`,
    (_, { point }) => `Validation score: ${fixed(point.validationAccuracy, 6)}`,
  ],
  closing: ({ outFolder }) => [`Saved ${outFolder}/model.pkl`],
  outOfMemory: memoryError,
};

export const spark: LogFormat = {
  opening: (run, time) => [
    `${slashedStamp(time)} WARN NativeCodeLoader: Unable to load native-hadoop library for your platform... using builtin-java classes where applicable`,
    `${slashedStamp(time)} INFO SparkContext: Running Spark version 2.3.2`,
    `${slashedStamp(time)} INFO Utils: Successfully started service 'sparkDriver' on port 39127.`,
    `${slashedStamp(time)} INFO SparkUI: Bound SparkUI to 0.0.0.0, and started at http://172.16.0.11:4040`,
    `${slashedStamp(time)} INFO MemoryStore: Block broadcast_0 stored as values in memory (estimated size ${run.task.samples % 997} KB)`,
  ],
  step: (_, { time, line, globalStep, noise }) =>
    `${slashedStamp(time)} INFO DAGScheduler: Job ${globalStep} finished: treeAggregate at LogisticRegression.scala:${line % 2 === 0 ? 112 : 518}, took ${fixed(0.2 + 0.3 * noise, 6)} s`,
  epochEnd: [
    (_, { epoch, point }) =>
      `iteration ${epoch + 1}: train_loss = ${fixed(point.loss, 6)}, val_loss = ${fixed(point.validationLoss, 6)}, val_accuracy = ${fixed(point.validationAccuracy, 4)}`,
  ],
  closing: (_, { time }) => [
    `${slashedStamp(time)} INFO SparkUI: Stopped Spark web UI at http://172.16.0.11:4040`,
    `${slashedStamp(time)} INFO SparkContext: Successfully stopped SparkContext`,
  ],
  outOfMemory: memoryError,
};
