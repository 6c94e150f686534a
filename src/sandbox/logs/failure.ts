import { hashOf } from '#sandbox/pseudo-random.ts';
import type { Version } from '#sandbox/state.ts';
import type { LogFormat } from './formats/format.ts';
import { oneLine } from './print.ts';
import type { Run } from './run.ts';
import { endedWith } from './service-lines.ts';

/** Why the program fails, and how far it gets: only to its start, to its first step, or into the training. */
export interface Failure {
  readonly reaches: 'start' | 'first step' | 'training';
  readonly lines: readonly string[];
}

/** Null if the version isn't one that fails while it runs. */
export function failureOf(version: Version, run: Run, format: LogFormat): Failure | null {
  const { course } = version;
  const fails = course.kind === 'planned' ? course.outcome === 'run_fails' : course.status === 11;
  if (!fails) return null;
  if (run.surface.divergesAt !== Number.POSITIVE_INFINITY) return notANumber(run);
  if (isTooLarge(run)) return outOfMemory(run, format);
  const causes =
    run.config.parameters.length === 0 ? [noModule, noFile] : [noModule, noFile, unknownArgument];
  const cause = causes[hashOf(`${version.id} failure`) % causes.length] ?? noModule;
  return cause(run);
}

const trace = 'Traceback (most recent call last):';

const notANumber = ({ script }: Run): Failure => ({
  reaches: 'training',
  lines: [
    trace,
    `  File "${script}", line 118, in <module>`,
    '    main()',
    `  File "${script}", line 97, in main`,
    "    raise ValueError('Loss is NaN, stopping training.')",
    'ValueError: Loss is NaN, stopping training.',
    endedWith(1),
  ],
});

function isTooLarge({ gpu, settings, recipe, task }: Run): boolean {
  if (gpu === null) return false;
  const maxBatch =
    task.largestBatch * (gpu.memory / 16) * (128 / Math.max(128, recipe.sequenceLength ?? 128));
  return settings.batchSize > maxBatch;
}

/** An image (the text model) fails late, since sequences differ in length; all other programs at the first step. */
function outOfMemory(run: Run, format: LogFormat): Failure {
  const lines = format.outOfMemory(run);
  const isOfPython = !/^F\d/.test(lines[0] ?? '');
  const calls = [
    trace,
    `  File "${run.script}", line 214, in <module>`,
    '    main()',
    `  File "${run.script}", line 188, in main`,
    '    trainer.train()',
  ];
  return {
    reaches: run.config.code.kind === 'image' ? 'training' : 'first step',
    lines: [...(isOfPython ? calls : []), ...lines, endedWith(isOfPython ? 1 : 134)],
  };
}

const modules: Readonly<Record<number, string>> = {
  0: 'sentencepiece',
  1: 'horovod',
  2: 'gluoncv',
  10: 'apex',
};

const isOld = ({ python }: Run): boolean => python.startsWith('2');

function noModule(run: Run): Failure {
  const module = modules[run.engineType] ?? 'lightgbm';
  return {
    reaches: 'start',
    lines: [
      trace,
      `  File "${run.script}", line 7, in <module>`,
      `    import ${module}`,
      isOld(run)
        ? `ImportError: No module named ${module}`
        : `ModuleNotFoundError: No module named '${module}'`,
      endedWith(1),
    ],
  };
}

function noFile(run: Run): Failure {
  const file = 'train/labels.csv';
  const type = isOld(run) ? 'IOError' : 'FileNotFoundError';
  return {
    reaches: 'start',
    lines: [
      `WARNING:root:There is no object ${run.dataUrl}${file}`,
      trace,
      `  File "${run.script}", line 131, in <module>`,
      '    main()',
      `  File "${run.script}", line 64, in main`,
      '    labels = read_labels(args.data_url)',
      `  File "${run.codeFolder}/data.py", line 22, in read_labels`,
      "    with open(path, 'r') as file:",
      `${type}: [Errno 2] No such file or directory: '${run.dataFolder}/${file}'`,
      endedWith(1),
    ],
  };
}

/** The argument that the program does not know is the last parameter, as the one that was added last. */
function unknownArgument(run: Run): Failure {
  const name = run.script.split('/').at(-1) ?? 'train.py';
  const { label = '', value = '' } = run.config.parameters.at(-1) ?? {};
  const known = run.config.parameters.slice(0, -1).map((each) => each.label);
  const options = ['data_url', 'train_url', ...known].map(
    (option) => `[--${option} ${option.toUpperCase()}]`,
  );
  return {
    reaches: 'start',
    lines: [
      oneLine(`usage: ${name} [-h] ${options.join(' ')}`),
      oneLine(`${name}: error: unrecognized arguments: --${label}=${value}`),
      endedWith(2),
    ],
  };
}
