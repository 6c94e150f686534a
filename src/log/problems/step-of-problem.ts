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

type Cause = readonly [RegExp, (text: string, run: RunPaths) => ProblemStep];

const code = (reason: string) => (): ProblemStep => ({ step: 'code', reason });

/** The first that fits counts. */
const causes: readonly Cause[] = [
  [/out of memory|\bOOM\b|ResourceExhausted|MemoryError|bad_alloc|cannot allocate/i, tooMuchMemory],
  [
    /\b(?:OOM)?killed\b|SIGKILL|signal 9\b|\blost\b|(?:exit|return)[ _]?code\s*:?\s*(?:is |=\s*)?(?:137|-9)\b/i,
    () => ({ step: 'resources', reason: 'The process was killed: it may need more memory.' }),
  ],
  [/ModuleNotFoundError|ImportError|No module named/i, code('A Python module is missing.')],
  [
    /unrecogni[sz]ed arguments|invalid choice|arguments are required/i,
    code("The program doesn't accept a running parameter, or requires one that is missing."),
  ],
  [/permission denied|access ?denied|\b403\b|no ?such ?bucket|read-only file system/i, refusedPath],
  [/no such file|FileNotFoundError|NotFoundError|does not exist|no such key/i, missingFile],
  [/\bnan\b/i, notANumber],
  [
    /Error\b|Exception\b|segmentation fault|core dumped|sigsegv|^terminate called|check failed/i,
    code('The program ended with an error.'),
  ],
];

/** The cause that the line names; null if it names none. */
export function stepOfProblem(text: string, run: RunPaths): ProblemStep | null {
  const cause = causes.find(([pattern]) => pattern.test(text));
  return cause === undefined ? null : cause[1](text, run);
}

function missingFile(text: string, { dataPath }: RunPaths): ProblemStep {
  return isScript.test(text) && !isUnder(text, dataPath)
    ? { step: 'code', reason: 'A file of the code was not found.' }
    : { step: 'data', reason: 'A file was not found in the data.' };
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

function refusedPath(text: string, { dataPath, outputPath }: RunPaths): ProblemStep {
  return isUnder(text, dataPath) && !isUnder(text, outputPath)
    ? { step: 'data', reason: "The data can't be read." }
    : { step: 'output', reason: "The run can't write to the output path." };
}

const parameterLike = (parameters: readonly Parameter[], name: RegExp): string | undefined =>
  parameters.find((parameter) => name.test(parameter.name))?.name;

function tooMuchMemory(text: string, { parameters }: RunPaths): ProblemStep {
  if (!/cuda|gpu|npu|hbm|OOM when allocating/i.test(text))
    return { step: 'resources', reason: 'The node ran out of memory: choose a larger specification.' };
  const batch = parameterLike(parameters, /batch_?-?size|^bs$|batch$/i);
  return batch === undefined
    ? { step: 'resources', reason: 'The GPU ran out of memory: choose a larger one, or a smaller batch.' }
    : { step: 'code', reason: `The GPU ran out of memory: lower ${batch}.`, parameter: batch };
}

function notANumber(_text: string, { parameters }: RunPaths): ProblemStep {
  const rate = parameterLike(parameters, /^(?:base_|initial_)?(?:lr|learning_?-?rate)$/i);
  return rate === undefined
    ? { step: 'code', reason: 'The loss became NaN: a lower learning rate may help.' }
    : { step: 'code', reason: `The loss became NaN: a lower ${rate} may help.`, parameter: rate };
}
