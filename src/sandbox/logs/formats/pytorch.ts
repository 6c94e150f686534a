import { fixed } from '../print.ts';
import type { Run } from '../run.ts';
import type { LogFormat } from './format.ts';

const ray = 3;
const tested = 10_000;

/** What the examples of PyTorch print. */
export const pytorch: LogFormat = {
  opening: (run) => [
    ...(run.engineType === ray
      ? [
          'INFO resource_spec.py:205 -- Starting Ray with 22.5 GiB memory available for workers and 9.6 GiB for objects.',
        ]
      : [
          `PyTorch ${run.engineVersion.split('-')[1] ?? ''}, CUDA available: ${run.gpu === null ? 'False' : 'True'}`,
        ]),
    ...(run.gpu === null ? ['Using device: cpu'] : [`Using device: cuda:0 (${run.gpu.name})`]),
    ...(run.config.workers > 1
      ? [
          `Initialized process group: rank ${run.node} of ${run.config.workers}, tcp://172.16.0.11:6666, pid ${run.pid}`,
        ]
      : []),
    `Loaded ${run.task.samples} samples from ${run.dataFolder}, batch size ${run.settings.batchSize}, input shape (1, 28, 28)`,
    `/home/work/anaconda/lib/python${run.python}/site-packages/torch/nn/_reduction.py:43: UserWarning: size_average and reduce args will be deprecated, please use reduction='mean' instead.`,
    '  warnings.warn(warning.format(ret))',
    `Parameters of the model: 1199882, seed ${run.seed % 10_000}`,
  ],
  step: ({ task, settings, updates }, { epoch, update, point }) => {
    const samples = Math.min(task.samples, update * settings.batchSize);
    const percent = Math.round((100 * update) / updates);
    return `Train Epoch: ${epoch + 1} [${samples}/${task.samples} (${percent}%)]\tLoss: ${fixed(point.loss, 6)}`;
  },
  epochEnd: [
    ({ outFolder }, { epoch }) => `Saved ${outFolder}/checkpoint-${epoch + 1}.pt`,
    (_, { point }) => {
      const correct = Math.round(tested * point.validationAccuracy);
      const percent = Math.round((100 * correct) / tested);
      return `Test set: Average loss: ${fixed(point.validationLoss, 4)}, Accuracy: ${correct}/${tested} (${percent}%)`;
    },
  ],
  closing: ({ outFolder }) => [`Saved the model to ${outFolder}/model.pt`],
  outOfMemory: (run) => cudaOutOfMemory(run, `/home/work/anaconda/lib/python${run.python}/site-packages`),
};

export function cudaOutOfMemory({ gpu }: Run, packages: string): readonly string[] {
  const total = (gpu?.memory ?? 16) - 0.1;
  return [
    `  File "${packages}/torch/nn/modules/module.py", line 541, in __call__`,
    '    result = self.forward(*input, **kwargs)',
    `  File "${packages}/torch/nn/functional.py", line 1372, in linear`,
    '    output = input.matmul(weight.t())',
    `RuntimeError: CUDA out of memory. Tried to allocate 768.00 MiB (GPU 0; ${fixed(total, 2)} GiB total capacity; ${fixed(total - 1.27, 2)} GiB already allocated; 398.88 MiB free; ${fixed(total - 1.03, 2)} GiB reserved in total by PyTorch)`,
  ];
}
