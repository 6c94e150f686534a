import { dashedStamp, fixed, isoStamp } from '../print.ts';
import type { Run } from '../run.ts';
import type { LogFormat } from './format.ts';

const info = (text: string): string => `INFO:tensorflow:${text}`;
const modelFolder = ({ outFolder }: Run): string => `${outFolder}/model`;

/** The estimators of TensorFlow 1. */
export const tensorFlow: LogFormat = {
  opening: (run, time) => [
    `/usr/local/lib/python${run.python}/site-packages/h5py/__init__.py:36: FutureWarning: Conversion of the second argument of issubdtype from \`float\` to \`np.floating\` is deprecated.`,
    info('Using default config.'),
    info(
      `Using config: {'_model_dir': '${modelFolder(run)}', '_save_checkpoints_secs': None, '_session_config': None, '_keep_checkpoint_max': 5, '_tf_random_seed': ${run.seed % 10_000}, '_task_type': 'worker', '_task_id': ${run.node}, '_num_worker_replicas': ${run.config.workers}}`,
    ),
    `WARNING:tensorflow:From /usr/local/lib/python${run.python}/site-packages/tensorflow/python/ops/losses/losses_impl.py: softmax_cross_entropy_with_logits is deprecated and will be removed in a future version.`,
    `${isoStamp(time)}: I tensorflow/core/platform/cpu_feature_guard.cc:137] Your CPU supports instructions that this TensorFlow binary was not compiled to use: SSE4.1 SSE4.2 AVX AVX2 FMA`,
    ...devices(run, time),
    info('Create CheckpointSaverHook.'),
    info('Graph was finalized.'),
    info(`Saving checkpoints for 1 into ${modelFolder(run)}/model.ckpt.`),
  ],
  step: (run, { line, globalStep, point, epochSeconds, lineSeconds, noise }) =>
    line % 2 === 0
      ? info(
          `loss = ${fixed(point.loss, 6)}, step = ${globalStep} (${fixed(2 * lineSeconds * (0.97 + 0.06 * noise), 3)} sec)`,
        )
      : info(`global_step/sec: ${fixed((run.updates / epochSeconds) * (0.95 + 0.1 * noise), 4)}`),
  epochEnd: [
    (run, { globalStep }) =>
      info(`Saving checkpoints for ${globalStep} into ${modelFolder(run)}/model.ckpt.`),
    (_, { time }) => info(`Starting evaluation at ${dashedStamp(time)}`),
    (_, { time }) => info(`Finished evaluation at ${dashedStamp(time)}`),
    (_, { globalStep, point }) =>
      info(
        `Saving dict for global step ${globalStep}: accuracy = ${fixed(point.validationAccuracy, 4)}, global_step = ${globalStep}, loss = ${fixed(point.validationLoss, 6)}`,
      ),
  ],
  closing: (_, { point }) => [info(`Loss for final step: ${fixed(point.loss, 6)}.`), 'Done exporting!'],
  outOfMemory: (run) => [
    `  File "/usr/local/lib/python${run.python}/site-packages/tensorflow/python/client/session.py", line 1323, in _do_call`,
    '    raise type(e)(node_def, op, message)',
    `tensorflow.python.framework.errors_impl.ResourceExhaustedError: OOM when allocating tensor with shape[${run.settings.batchSize},32,28,28] and type float on /job:localhost/replica:0/task:0/device:GPU:0 by allocator GPU_0_bfc`,
  ],
};

function devices({ gpu }: Run, time: number): readonly string[] {
  if (gpu === null) return [];
  const memory = `${gpu.memory - 0.1}0GiB`;
  return [
    `${isoStamp(time)}: I tensorflow/core/common_runtime/gpu/gpu_device.cc:1030] Found device 0 with properties: name: ${gpu.name} major: 6 minor: 0 memoryClockRate(GHz): 1.3285 pciBusID: 0000:00:0d.0 totalMemory: ${memory} freeMemory: ${memory}`,
    `${isoStamp(time + 3)}: I tensorflow/core/common_runtime/gpu/gpu_device.cc:1120] Creating TensorFlow device (/device:GPU:0) -> (device: 0, name: ${gpu.name}, pci bus id: 0000:00:0d.0)`,
  ];
}
