import { oneLine } from './print.ts';
import type { Run } from './run.ts';

const service = (text: string): string => `[ModelArts Service Log]${text}`;

/** What the service prints before the program starts. */
export function serviceOpening({ jobName, config, node, dataUrl, dataFolder }: Run): readonly string[] {
  const { code, workers, trainUrl, parameters } = config;
  const lines = [
    service(`modelarts-pipe: will create log file /tmp/log/${jobName}.log`),
    service(`modelarts-pipe: will write log file /tmp/log/${jobName}.log`),
    service('modelarts-pipe: param for max log length: 1073741824'),
    service('modelarts-pipe: param for whether exit on overflow: 0'),
    service(`DLS_TASK_INDEX=${node} DLS_TASK_NUMBER=${workers} DLS_TRAIN_URL=${oneLine(trainUrl ?? '')}`),
    service('local machine is ready, download of the code begins'),
    service('download of the code is complete'),
  ];
  if (code.kind === 'image') return [...lines, service(`start of ${oneLine(code.image)}`)];
  const given = parameters.map(({ label, value }) => ` --${label}=${value}`).join('');
  return [
    ...lines,
    `INFO:root:Parameters:${oneLine(given) || ' none'}`,
    'INFO:root:Using MoXing-v1.17.3-43fbf97f',
    'INFO:root:Using OBS-Python-SDK-3.20.9.1',
    `INFO:root:Copying ${dataUrl} to ${dataFolder}`,
  ];
}

export const dataIsReady = 'INFO:root:Training data is ready.';

export const completed = (lineCount: number): readonly string[] => [
  '[Modelarts Service Log]Training completed.',
  service(`modelarts-pipe: total length: ${lineCount * 73}`),
];

export const stopped: readonly string[] = ['[Modelarts Service Log]Training was terminated by the user.'];

export const endedWith = (returnCode: number): string =>
  `[Modelarts Service Log]Training end with return code: ${returnCode}`;
