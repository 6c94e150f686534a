import { hashOf, noiseAt } from '#sandbox/noise.ts';
import type { Job, Version } from '#sandbox/state.ts';

const service = (text: string): string => `[ModelArts Service Log]${text}`;

export function openingLines(job: Job, version: Version, node: number): string[] {
  const { config } = version;
  const parameters = config.parameters.map(({ label, value }) =>
    ` --${label}=${value}`.replaceAll('\n', ' '),
  );
  const lines = [
    service(`modelarts-pipe: will create log file /tmp/log/${job.name}.log`),
    service(`modelarts-pipe: will write log file /tmp/log/${job.name}.log`),
    service('modelarts-pipe: param for max log length: 1073741824'),
    service('modelarts-pipe: param for whether exit on overflow: 0'),
    service(
      `DLS_TASK_INDEX=${node} DLS_TASK_NUMBER=${config.workers} DLS_TRAIN_URL=${config.trainUrl ?? ''}`,
    ),
    service('local machine is ready, download of the code begins'),
    service('download of the code is complete'),
  ];
  if (config.code.kind === 'image') return [...lines, service(`start of ${config.code.image}`)];
  return [
    ...lines,
    `INFO:root:Parameters:${parameters.join('') || ' none'}`,
    'INFO:root:Training data is ready.',
  ];
}

const stepsPerLine = 10;

/** A loss that falls and an accuracy that rises, with noise; each node sees its own batches. */
export function bodyLine(version: Version, node: number, index: number): string {
  const step = (index + 1) * stepsPerLine;
  const noise = noiseAt(hashOf(`${version.id} ${node}`), index);
  const loss = 0.08 + 2.2 / (1 + step / 150) + 0.06 * noise;
  const accuracy = Math.min(0.999, 0.985 - 0.85 / (1 + step / 120) + 0.012 * noise);
  if (index % 50 === 49) return `INFO:root:Saving checkpoint for step ${step}`;
  const seconds = (0.031 + 0.004 * noise).toFixed(3);
  return `step ${step} loss ${loss.toFixed(4)} accuracy ${accuracy.toFixed(4)} (${seconds} s/step)`;
}

const closings: Readonly<Record<number, readonly string[]>> = {
  10: [
    'Done exporting!',
    '[Modelarts Service Log]Training completed.',
    service('modelarts-pipe: total length: 23303'),
  ],
  11: [
    'Traceback (most recent call last):',
    '  File "/home/work/user-job-dir/code/train.py", line 118, in <module>',
    '    main()',
    '  File "/home/work/user-job-dir/code/train.py", line 97, in main',
    "    raise ValueError('Loss is NaN, stopping training.')",
    'ValueError: Loss is NaN, stopping training.',
    '[Modelarts Service Log]Training end with return code: 1',
  ],
  12: ['[Modelarts Service Log]Training was terminated by the user.'],
};

/** Of a lost version nothing more is heard. */
export const closingLines = (status: number): readonly string[] => closings[status] ?? [];
