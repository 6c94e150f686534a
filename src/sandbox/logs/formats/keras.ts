import { fixed, isoStamp } from '../print.ts';
import type { Run } from '../run.ts';
import type { LogFormat, Moment } from './format.ts';
import { tensorFlow } from './tensorflow.ts';

const green = (text: string): string => `\u001B[32m${text}\u001B[0m`;
const dim = (text: string): string => `\u001B[2m${text}\u001B[0m`;

/** Keras in TensorFlow 2: a bar that is drawn again and again on one line, and a callback with colours. */
export const keras: LogFormat = {
  opening: (run, time) => [
    `${isoStamp(time)}: I tensorflow/stream_executor/platform/default/dso_loader.cc:44] Successfully opened dynamic library libcudart.so.10.1`,
    `${isoStamp(time + 2)}: I tensorflow/core/platform/cpu_feature_guard.cc:142] Your CPU supports instructions that this TensorFlow binary was not compiled to use: AVX2 FMA`,
    ...(run.gpu === null
      ? [`${isoStamp(time + 4)}: W tensorflow/stream_executor/cuda/cuda_driver.cc:312] failed call to cuInit`]
      : [
          `${isoStamp(time + 4)}: I tensorflow/core/common_runtime/gpu/gpu_device.cc:1555] Found device 0 with properties: pciBusID: 0000:00:0d.0 name: ${run.gpu.name} coreCount: 56 deviceMemorySize: ${run.gpu.memory}.00GiB`,
        ]),
    'Model: "sequential"',
    'Layer (type)                 Output Shape              Param #',
    '=================================================================',
    'conv2d (Conv2D)              (None, 30, 30, 32)        896',
    'max_pooling2d (MaxPooling2D) (None, 15, 15, 32)        0',
    'dropout (Dropout)            (None, 7200)              0',
    `dense (Dense)                (None, ${run.task.classes})                72010`,
    '=================================================================',
    'Total params: 72,906',
    `${dim('[data]')} ${run.task.samples} samples from ${run.dataFolder}, shape (32, 32, 3)`,
    ...(run.recipe.readsAlone
      ? [
          'WARNING:tensorflow:Your input ran slower than the GPU: the data is read by the training process itself.',
        ]
      : []),
  ],
  step: null,
  epochEnd: [
    (run, { epoch }) => `Epoch ${epoch + 1}/${run.settings.epochs}`,
    (run, moment) => bars(run, moment).join('\r'),
    (run, { epoch, point }) =>
      green(
        `[search] epoch ${epoch + 1}: val_accuracy ${fixed(point.validationAccuracy, 4)}, saved to ${run.outFolder}/weights-${String(epoch + 1).padStart(3, '0')}.h5`,
      ),
  ],
  closing: ({ outFolder }, { point }) => [
    `${green('[search] done')}: final val_accuracy ${fixed(point.validationAccuracy, 4)}`,
    `Saved the model to ${outFolder}/saved_model`,
  ],
  outOfMemory: tensorFlow.outOfMemory,
};

const width = 30;
const draws = 5;

function bars({ surface, updates }: Run, { epoch, epochSeconds, point }: Moment): readonly string[] {
  const drawn = Array.from({ length: draws }, (_, index) => {
    const share = (index + 1) / (draws + 1);
    const { loss, accuracy } = surface.at(epoch + share);
    const done = Math.round(width * share);
    const left = Math.round(epochSeconds * (1 - share));
    const bar = `${'='.repeat(done)}>${'.'.repeat(width - done - 1)}`;
    return `${Math.floor(updates * share)}/${updates} [${bar}] - ETA: ${left}s - loss: ${fixed(loss, 4)} - accuracy: ${fixed(accuracy, 4)}`;
  });
  const perUpdate = Math.round((epochSeconds * 1000) / updates);
  return [
    ...drawn,
    `${updates}/${updates} [${'='.repeat(width)}] - ${Math.round(epochSeconds)}s ${perUpdate}ms/step - loss: ${fixed(point.loss, 4)} - accuracy: ${fixed(point.accuracy, 4)} - val_loss: ${fixed(point.validationLoss, 4)} - val_accuracy: ${fixed(point.validationAccuracy, 4)}`,
  ];
}
