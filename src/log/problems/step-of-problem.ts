import type { DraftStep } from '#domain/draft/steps.ts';
import type { Parameter } from '#domain/parameters/parameter.ts';

/** The step to open, why, and the parameter to change where there is one. */
export interface ProblemStep {
  readonly step: DraftStep;
  readonly reason: string;
  readonly parameter?: string;
}

export interface RunPaths {
  readonly parameters: readonly Parameter[];
  readonly dataPath: string;
  readonly outputPath: string;
}

const missingFile = /no such file|FileNotFoundError|NotFoundError|does not exist|no such key/i;
const refused = /permission denied|access ?denied|\b403\b|no ?such ?bucket|read-only file system/i;

export function stepOfProblem(text: string, run: RunPaths): ProblemStep | null {
  if (/out of memory|\bOOM\b|ResourceExhausted|MemoryError|bad_alloc|cannot allocate/i.test(text))
    return tooMuchMemory(text, run.parameters);
  if (
    /\b(?:OOM)?killed\b|SIGKILL|signal 9\b|\blost\b|(?:exit|return)[ _]?code\s*:?\s*(?:is |=\s*)?(?:137|-9)\b/i.test(
      text,
    )
  )
    return { step: 'resources', reason: 'The node ended the run: it may need more memory.' };
  if (/ModuleNotFoundError|ImportError|No module named/i.test(text))
    return { step: 'code', reason: 'A Python module is missing.' };
  if (/unrecogni[sz]ed arguments|invalid choice|arguments are required/i.test(text))
    return { step: 'code', reason: 'The program does not know a running parameter, or misses one.' };
  if (refused.test(text)) return refusedPath(text, run);
  if (missingFile.test(text))
    return isScript.test(text) && !isUnder(text, run.dataPath)
      ? { step: 'code', reason: 'A file of the code was not found.' }
      : { step: 'data', reason: 'A file was not found in the data.' };
  if (
    /Error\b|Exception\b|\bnan\b|segmentation fault|core dumped|sigsegv|^terminate called|check failed/i.test(
      text,
    )
  )
    return { step: 'code', reason: 'The program ended with an error.' };
  return null;
}

const isScript = /\.(?:py|sh|ya?ml|cfg)\b/;

/** The path with or without its bucket, as programs name it. */
const isUnder = (text: string, path: string): boolean => {
  const folder = path
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  return folder !== undefined && text.includes(`/${folder}`);
};

const refusedPath = (text: string, { dataPath, outputPath }: RunPaths): ProblemStep =>
  isUnder(text, dataPath) && !isUnder(text, outputPath)
    ? { step: 'data', reason: 'The data can not be read.' }
    : { step: 'output', reason: 'The run may not write to the output path.' };

function tooMuchMemory(text: string, parameters: readonly Parameter[]): ProblemStep {
  const batch = parameters.find(({ name }) => /batch_?-?size|^bs$|batch$/i.test(name));
  const isDevice = /cuda|gpu|npu|hbm|OOM when allocating/i.test(text);
  if (batch !== undefined && isDevice)
    return {
      step: 'code',
      reason: `The memory of the device was full: lower ${batch.name}.`,
      parameter: batch.name,
    };
  return { step: 'resources', reason: 'The memory was full: choose more.' };
}
