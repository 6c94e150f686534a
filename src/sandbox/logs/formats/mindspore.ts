import { fixed, isoStamp } from '../print.ts';
import type { LogFormat } from './format.ts';
import { cudaOutOfMemory } from './pytorch.ts';

/** On Ascend and on GPUs. */
export const mindspore: LogFormat = {
  opening: (run, time) => [
    `[WARNING] ME(${run.pid}:281473,MainProcess):${isoStamp(time)} [mindspore/_check_version.py:207] MindSpore version ${run.engineVersion.split('-')[1] ?? ''} and the additional package te version 1.0 does not match.`,
    `device_id: ${run.node}, rank_size: ${run.config.workers}, device_target: ${run.gpu === null ? 'Ascend' : 'GPU'}`,
    `dataset size is: ${run.updates}, batch size: ${run.settings.batchSize}, image shape: (224, 224)`,
    '============== Starting Training ==============',
    `[WARNING] PRE_ACT(${run.pid},python):${isoStamp(time + 40)} [mindspore/ccsrc/backend/optimizer/ascend/format_type/convert_cast_format.cc:39] Redundant cast between nodes is kept`,
  ],
  step: (_, { epoch, update, point }) =>
    `epoch: ${epoch + 1} step: ${update}, loss is ${fixed(point.loss, 6)}`,
  epochEnd: [
    (run, { epochSeconds }) =>
      `epoch time: ${fixed(epochSeconds * 1000, 3)} ms, per step time: ${fixed((epochSeconds * 1000) / run.updates, 3)} ms`,
    (_, { epoch, point }) =>
      `epoch: ${epoch + 1}, val_accuracy: ${fixed(point.validationAccuracy, 4)}, val_loss: ${fixed(point.validationLoss, 6)}`,
  ],
  closing: ({ outFolder }) => ['============== End Training ==============', `Saved ${outFolder}/model.ckpt`],
  outOfMemory: (run) =>
    run.gpu === null
      ? [
          'RuntimeError: mindspore/ccsrc/runtime/device/ascend/ascend_memory_manager.cc:66 Out of memory of the device HBM',
        ]
      : cudaOutOfMemory(run, `/usr/local/lib/python${run.python}/site-packages`),
};
