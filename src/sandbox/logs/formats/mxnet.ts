import { fixed, isoStamp } from '../print.ts';
import { imagesPerSecond, type LogFormat } from './format.ts';

const info = (text: string): string => `INFO:root:${text}`;

export const mxnet: LogFormat = {
  opening: (run, time) => [
    `[${isoStamp(time).slice(11, 19)}] src/io/iter_image_recordio_2.cc:170: ImageRecordIOParser2: ${run.dataFolder}/train.rec, use 4 threads for decoding..`,
    ...(run.gpu === null
      ? []
      : [
          `[${isoStamp(time).slice(11, 19)}] src/operator/nn/./cudnn/./cudnn_algoreg-inl.h:97: Running performance tests to find the best convolution algorithm, this can take a while... (setting env variable MXNET_CUDNN_AUTOTUNE_DEFAULT to 0 to disable)`,
        ]),
    info('Using MoXing-v1.14.1'),
    info('Using MXNet-v1.2.1'),
    info(
      `data shape (${run.settings.batchSize}, 3, 224, 224), ${run.task.samples} samples, ${run.task.classes} classes`,
    ),
    `/usr/local/lib/python${run.python}/site-packages/mxnet/module/base_module.py:66: UserWarning: Data provided by label_shapes don't match names specified by label_names`,
    info(
      `start with arguments Namespace(batch_size=${run.settings.batchSize}, kv_store='device', lr=${run.settings.learningRate}, num_epochs=${run.settings.epochs})`,
    ),
  ],
  step: (run, moment) =>
    info(
      `Epoch[${moment.epoch}] Batch [${moment.update}]\tSpeed: ${fixed(imagesPerSecond(run, moment), 2)} samples/sec\taccuracy=${fixed(moment.point.accuracy, 6)}\tcross-entropy=${fixed(moment.point.loss, 6)}`,
    ),
  epochEnd: [
    (_, { epoch, point }) => info(`Epoch[${epoch}] Train-accuracy=${fixed(point.accuracy, 6)}`),
    (_, { epoch, point }) => info(`Epoch[${epoch}] Train-cross-entropy=${fixed(point.loss, 6)}`),
    (_, { epoch, epochSeconds }) => info(`Epoch[${epoch}] Time cost=${fixed(epochSeconds, 3)}`),
    ({ outFolder }, { epoch }) =>
      info(`Saved checkpoint to "${outFolder}/model-${String(epoch + 1).padStart(4, '0')}.params"`),
    (_, { epoch, point }) =>
      info(`Epoch[${epoch}] Validation-accuracy=${fixed(point.validationAccuracy, 6)}`),
    (_, { epoch, point }) =>
      info(`Epoch[${epoch}] Validation-cross-entropy=${fixed(point.validationLoss, 6)}`),
  ],
  closing: ({ outFolder }) => [info(`Copying ${outFolder} to the output path`), 'Done exporting!'],
  outOfMemory: ({ python }) => [
    `  File "/usr/local/lib/python${python}/site-packages/mxnet/base.py", line 252, in check_call`,
    '    raise MXNetError(py_str(_LIB.MXGetLastError()))',
    'mxnet.base.MXNetError: src/storage/./pooled_storage_manager.h:119: cudaMalloc failed: out of memory',
  ],
};
