import type { Word } from './command-word.ts';

/** Interpreters: the words before the script are for the interpreter. */
const interpreters = /^(?:python[\d.]*w?|py|pypy\d?|bash|sh|zsh|node|Rscript|julia|perl|ruby)(?:\.exe)?$/;
/** Their switches that take a value. */
const withValue: ReadonlySet<string> = new Set(['-W', '-X', '-e', '-r', '--require', '-L']);
/** Programs that start another one, or a script in many processes. */
const launchers =
  /^(?:torchrun|torchx|accelerate|deepspeed|horovodrun|mpirun|mpiexec|srun|sbatch|nohup|sudo|time|timeout|nice|ionice|numactl|env|exec|command|xvfb-run|poetry|uv|uvx|pipenv|conda|mamba|micromamba|hatch|pdm|pixi|rye|singularity|apptainer|kubectl|ray|nsys|nvprof|ncu|catchsegv|stdbuf|setsid|taskset|coverage|ipython\d?|jupyter|papermill|cmd|powershell|pwsh|start)(?:\.exe)?$/;
const launchingModules =
  /^(?:torch\.distributed\.(?:launch|run)|accelerate\.commands\.\w+|deepspeed\.launcher\.\w+|torch\.utils\.bottleneck|pdb|cProfile|coverage|debugpy|memory_profiler)$/;
const script = /\.(?:py|pyc|sh|bash|ipynb|R|jl|pl|rb|js|mjs|ts|exe|bat|cmd|ps1)$/i;
/** Programs that are no interpreters and take words, flags or NAME=VALUE. */
const trainers =
  /^(?:llamafactory-cli|swift|xtuner|fairseq-[\w-]+|make|gmake|guild|qsub|bsub|java|mvn|gradle|helm|lightning|axolotl|tune|nemo|dvc|snakemake|nextflow|just|sky|modal|mlflow|curl|optimum-cli|trl|paddle|mim)$/;
const configuration = /\.(?:ya?ml|json5?|toml|cfg|ini|conf)$/i;
/** Well-known environment variables. */
const environmentName =
  /^(?:CUDA|NCCL|OMP|MKL|WANDB|SWANLAB|HF|TRANSFORMERS|TOKENIZERS|PYTHON|PYTORCH|TORCH|TF|LD|MASTER|NPROC|NNODES|NODE|WORLD|ASCEND|HCCL|NPU|GLOO|XLA|JAX|DEEPSPEED|ACCELERATE|MODELSCOPE|USE_HF|FORCE_TORCHRUN|DISABLE_VERSION_CHECK|TRITON|KMP|OPENBLAS|RAY|HYDRA|MLFLOW|VLLM)(?:_|$|[A-Z])/;

/** The name of an unknown program, and not ordinary text: `./run`, `my_tool`. */
const programName = /^(?:\.{1,2}\/[\w./-]+|[a-z][a-z\d]*_[a-z\d_]+)$/;

/**
 * Whether a program begins after what is set: it is known, a file is among what it is given, the variable is known, or
 * it is called like one and is given something. The last only in the first line: others may be those of an env file.
 */
export const isProgramBehind = (name: string, words: readonly Word[], isFirst: boolean): boolean =>
  environmentName.test(name) ||
  (/^[A-Z][A-Z\d_]*$/.test(name) &&
    ((isFirst && words.length > 1 && programName.test(words[0]?.text ?? '')) ||
      words.slice(0, 4).some((word) => configuration.test(word.text) || script.test(word.text))));

const containers = /^(?:docker|docker-compose|podman|podman-compose|nvidia-docker|nerdctl)$/;

const nameOf = (word: Word): string => word.text.replace(/^.*[\\/]/s, '');
/** It is also a word of English: alone it shows a command only in the first line. */
export const isWordOfProse = (word: Word): boolean =>
  trainers.test(word.text) && !/^(?:mlflow|curl)$|-/.test(word.text);

const isFlag = ({ text }: Word): boolean => /^-/.test(text);

/** Commands before and after the training program: their flags are not parameters. */
const setupCommands =
  /^(?:cd|source|\.|pip[\d.]*|mkdir|ls|rm|cp|mv|ln|git|wget|tar|unzip|echo|printf|cat|apt|apt-get|yum|module|nvidia-smi|chmod|chown|tee|grep|sed|awk|sleep|wait|exit|trap|ulimit|wandb|huggingface-cli|if|then|else|fi|for|do|done|while|@echo|rem|pause|Set-Location|head|tail|pwd|which|hostname|date|kill|unset|alias|eval|pushd|popd|touch|rsync|scp|ssh|obsutil|aws|gsutil)$/i;

/** The words in front of a command in a loop or a condition. */
export const isBlockWord = (word: Word): boolean => !word.isQuoted && /^(?:do|then|else)$/.test(word.text);

export const isSetupCommand = (word: Word): boolean => !word.isQuoted && setupCommands.test(word.text);

export const isContainer = (word: Word): boolean => containers.test(nameOf(word));

/** Where a container is started by another program, as by `sudo`. */
export const findContainer = (words: readonly Word[]): number =>
  words[0] !== undefined && launchers.test(nameOf(words[0])) ? words.slice(0, 8).findIndex(isContainer) : -1;

/** A word that begins a command for certain. */
export const isProgram = (word: Word): boolean =>
  interpreters.test(nameOf(word)) ||
  launchers.test(nameOf(word)) ||
  containers.test(nameOf(word)) ||
  trainers.test(nameOf(word)) ||
  (script.test(word.text) && !isFlag(word));

/** How many words in front are not meant for the script: the program, what it takes itself, and the script. */
export function countProgramWords(words: readonly Word[]): number {
  const [program] = words;
  if (program === undefined) return 0;
  if (interpreters.test(nameOf(program))) return countInterpreterWords(words);
  if (launchers.test(nameOf(program))) return countLauncherWords(words);
  if (script.test(program.text)) return 1;
  const started = words.findIndex((word, index) => isStartedScript(word, words[index - 1]));
  if (started !== -1) return started + 1;
  const flag = words.findIndex((word) => isFlag(word) || isOverride(word));
  return flag === -1 ? words.length : flag;
}

/** A script of Python that is no value of a flag: an unknown program starts it. */
const isStartedScript = (word: Word, before: Word | undefined): boolean =>
  before !== undefined &&
  /\.py$/.test(word.text) &&
  !isFlag(word) &&
  !isOverride(word) &&
  (!isFlag(before) || before.text.includes('='));

/** `name=value`, and what Hydra writes in front of it. */
export const isOverride = ({ text }: Word): boolean =>
  /^(?:\+{0,2}[A-Za-z_][\w./@:-]*=|~[A-Za-z_])/.test(text);

function countInterpreterWords(words: readonly Word[]): number {
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.text === '-c') return index + 2;
    if (word.text === '-m') {
      const module = words[index + 1]?.text ?? '';
      return launchingModules.test(module)
        ? index + 1 + countLauncherWords(words.slice(index + 1))
        : index + 2;
    }
    // A flag with two dashes is no interpreter's: there is no script.
    if (/^--[a-z]/.test(word.text) && !words.slice(index).some(({ text }) => script.test(text))) return index;
    if (withValue.has(word.text)) index += 1;
    else if (!isFlag(word)) return index + 1;
  }
  return words.length;
}

/** Up to the script, or to the program that is started and its script. */
function countLauncherWords(words: readonly Word[]): number {
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (interpreters.test(nameOf(word))) return index + countInterpreterWords(words.slice(index));
    if ((word.text === '-m' || word.text === '--module') && words[index + 1] !== undefined) return index + 2;
    if (script.test(word.text) && !isFlag(word)) return index + 1;
  }
  // No script: the flags are what is meant.
  const flag = words.findIndex(isFlag);
  return flag === -1 ? words.length : flag;
}

const switches =
  /^(?:-[itdPT]+|--(?:rm|init|privileged|detach|interactive|tty|read-only|no-healthcheck|sig-proxy|publish-all|oom-kill-disable|quiet|no-deps|service-ports|use-aliases|build|no-TTY|remove-orphans)(?:=.*)?)$/;

interface Container {
  /** How many words there are up to and with its image. */
  readonly count: number;
  /** The NAME=VALUE of each `-e`. */
  readonly environment: readonly Word[];
  /** The other words. */
  readonly others: readonly Word[];
}

/** What a container is started with. */
export function readContainerWords(words: readonly Word[]): Container {
  const environment: Word[] = [];
  const begin = words.slice(0, 10).findIndex(({ text }) => /^(?:run|exec|create)$/.test(text)) + 1 || 2;
  const others = words.slice(0, begin);
  for (let index = begin; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const [next] = words.slice(index + 1, index + 2);
    const joined = /^(?:-e|--env)=?(?=.+=)/.exec(word.text)?.[0];
    if ((word.text === '-e' || word.text === '--env') && next !== undefined) {
      environment.push(next);
      index += 1;
    } else if (joined !== undefined) environment.push(withoutStart(word, joined));
    else {
      others.push(word);
      if (!isFlag(word)) return { count: index + 1, environment, others };
      if (switches.test(word.text) || word.text.includes('=') || next === undefined) continue;
      others.push(next);
      index += 1;
    }
  }
  return { count: words.length, environment, others };
}

const withoutStart = (word: Word, start: string): Word => {
  const [first = { text: '', isLiteral: false }, ...parts] = word.parts;
  const text = word.text.slice(start.length);
  return { ...word, text, parts: [{ ...first, text: first.text.slice(start.length) }, ...parts] };
};
