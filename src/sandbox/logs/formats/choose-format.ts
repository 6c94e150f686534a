import type { Run } from '../run.ts';
import { caffe } from './caffe.ts';
import { scikit, spark, xgboost } from './classical.ts';
import type { LogFormat } from './format.ts';
import { keras } from './keras.ts';
import { mindspore } from './mindspore.ts';
import { mxnet } from './mxnet.ts';
import { pytorch } from './pytorch.ts';
import { tensorFlow } from './tensorflow.ts';
import { transformers } from './transformers.ts';

const byEngineType: Readonly<Record<number, LogFormat>> = {
  0: transformers,
  1: tensorFlow,
  2: mxnet,
  3: pytorch,
  4: caffe,
  5: spark,
  6: scikit,
  9: xgboost,
  10: pytorch,
  17: mindspore,
  1001: mxnet,
};

export function formatOf({ engineType, engineVersion }: Run): LogFormat {
  if (/^TF-2/.test(engineVersion)) return keras;
  if (/^mindspore/i.test(engineVersion)) return mindspore;
  return byEngineType[engineType] ?? tensorFlow;
}
