import { exponential, fixed } from '../print.ts';
import type { Run } from '../run.ts';
import type { LogFormat } from './format.ts';
import { cudaOutOfMemory } from './pytorch.ts';

const packages = '/usr/local/lib/python3.6/site-packages';

/** The Trainer of Hugging Face, in images of the team. */
export const transformers: LogFormat = {
  opening: (run) => [
    `+ python ${run.script}`,
    ...(run.config.workers > 1 ? nccl(run) : []),
    "Some weights of BertForSequenceClassification were not initialized from the model checkpoint at bert-base-uncased and are newly initialized: ['classifier.weight', 'classifier.bias']",
    `${packages}/torch/utils/checkpoint.py:25: UserWarning: None of the inputs have requires_grad=True. Gradients will be None`,
    '***** Running training *****',
    `  Num examples = ${run.task.samples}`,
    `  Num Epochs = ${run.settings.epochs}`,
    `  Instantaneous batch size per device = ${run.settings.batchSize}`,
    `  Total train batch size (w. parallel, distributed & accumulation) = ${run.settings.batchSize * run.config.workers}`,
    `  Total optimization steps = ${run.settings.epochs * run.updates}`,
  ],
  step: ({ settings, updates }, { epoch, update, point }) => {
    const done = epoch + update / updates;
    const left = Math.max(0, 1 - done / settings.epochs);
    return `{'loss': ${fixed(point.loss, 4)}, 'learning_rate': ${exponential(settings.learningRate * left)}, 'epoch': ${fixed(done, 2)}}`;
  },
  epochEnd: [
    ({ outFolder }, { globalStep }) => `Saving model checkpoint to ${outFolder}/checkpoint-${globalStep}`,
    ({ outFolder }, { globalStep }) =>
      `Configuration saved in ${outFolder}/checkpoint-${globalStep}/config.json`,
    () => '***** Running Evaluation *****',
    (_, { epoch, point, epochSeconds }) =>
      `{'eval_loss': ${fixed(point.validationLoss, 4)}, 'eval_accuracy': ${fixed(point.validationAccuracy, 4)}, 'eval_runtime': ${fixed(epochSeconds / 20, 4)}, 'epoch': ${fixed(epoch + 1, 1)}}`,
  ],
  closing: (run, { point, epochSeconds }) => {
    const seconds = epochSeconds * run.settings.epochs;
    return [
      'Training completed. Do not forget to share your model on huggingface.co/models =)',
      `{'train_runtime': ${fixed(seconds, 4)}, 'train_samples_per_second': ${fixed((run.task.samples * run.settings.epochs) / seconds, 3)}, 'train_loss': ${fixed(point.loss, 4)}, 'epoch': ${fixed(run.settings.epochs, 1)}}`,
    ];
  },
  outOfMemory: (run) => [
    `  File "${packages}/transformers/trainer.py", line 799, in train`,
    '    tr_loss += self.training_step(model, inputs)',
    `  File "${packages}/transformers/trainer.py", line 1139, in training_step`,
    '    loss = self.compute_loss(model, inputs)',
    ...cudaOutOfMemory(run, packages),
  ],
};

const nccl = ({ jobName, node, pid, config }: Run): readonly string[] => {
  const host = `job-${jobName.toLowerCase().replaceAll('_', '-')}-${node}:${pid}:${pid} [0] NCCL INFO`;
  return [
    `${host} Bootstrap : Using [0]eth0:172.16.0.${11 + node}<0>`,
    `${host} NET/IB : No device found.`,
    `${host} comm 0x7f1b2c001d50 rank ${node} nranks ${config.workers} cudaDev 0 nvmlDev 0 - Init COMPLETE`,
  ];
};
