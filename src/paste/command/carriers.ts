import { lineWord, note, type Piece, parameter, unreadable } from '#paste/pasted-parameters.ts';
import type { Word } from './command-word.ts';

/** A program that takes parameters only in some of its options; the others are its own. */
interface Carrier {
  readonly program: RegExp;
  /** The value is after it, or in the next word. */
  readonly option: RegExp;
  /** Several in one word: a comma ends each, or only that in front of a name. */
  readonly hasSeveral?: 'commas' | 'names';
  /** NAME=VALUE without an option, too. */
  readonly hasPlain?: true;
  /** What comes after this word is a script's. */
  readonly script?: RegExp;
}

const carriers: readonly Carrier[] = [
  { program: /^mlflow$/, option: /^(?:-P|--param-list)=?/ },
  { program: /^helm$/, option: /^--set(?:-string|-json|-literal)?(?:=|$)/, hasSeveral: 'names' },
  { program: /^(?:qsub|bsub)$/, option: /^-v/, hasSeveral: 'commas', script: /\.(?:sh|py|pbs)$/ },
  {
    program: /^sbatch$/,
    option: /^--export(?:=|$)/,
    hasSeveral: 'commas',
    script: /\.(?:sh|py|sbatch|slurm)$/,
  },
  { program: /^(?:java|mvn|gradle)$/, option: /^-[DP](?=[A-Za-z_]|$)/, script: /\.jar$|^[\w.]*[A-Z]\w*$/ },
  { program: /^(?:make|gmake|just|snakemake|guild)$/, option: /^--(?:config|set)(?:=|$)/, hasPlain: true },
];

/** Before a script's own flags only where an option of it carries something. */
export const carrierOf = (words: readonly Word[]): Carrier | undefined =>
  carriers.find(
    ({ program, option, script }) =>
      program.test((words[0]?.text ?? '').replace(/^.*[\\/]/s, '')) &&
      (script === undefined || words.some(({ text }) => option.test(text))),
  );

interface Carried {
  readonly pieces: readonly Piece[];
  /** What is the script's. */
  readonly rest: readonly Word[];
}

const assigned = /^([A-Za-z_][\w./-]*)=([\s\S]*)$/;

/** What a program's options carry, and what of the words is its own. */
export function readCarried(words: readonly Word[], carrier: Carrier): Carried {
  const pieces: Piece[] = [];
  const own: string[] = words[0] === undefined ? [] : [words[0].text];
  let index = 1;
  let isScript = false;
  for (; index < words.length && !isScript; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const option = carrier.option.exec(word.text)?.[0];
    const next = words[index + 1];
    if (option !== undefined && word.text.length > option.length)
      addCarried(pieces, word, word.text.slice(option.length), carrier);
    else if (option !== undefined && next?.text.includes('=')) {
      addCarried(pieces, next, next.text, carrier);
      index += 1;
    } else if (carrier.hasPlain && assigned.test(word.text)) addCarried(pieces, word, word.text, carrier);
    else {
      own.push(word.text);
      isScript = carrier.script?.test(word.text) === true;
    }
  }
  const where = lineWord(words[0]?.line ?? 1);
  return {
    pieces: [note(where, own.join(' '), 'The program is not a parameter, ignored.'), ...pieces],
    rest: words.slice(index),
  };
}

function addCarried(pieces: Piece[], { line }: Word, text: string, { hasSeveral }: Carrier): void {
  for (const part of partsOf(text, hasSeveral)) {
    const [, name, value = ''] = assigned.exec(part) ?? [];
    pieces.push(
      name === undefined
        ? unreadable(lineWord(line), part, `${part} has no value here, not applied.`)
        : parameter(lineWord(line), name, value),
    );
  }
}

const partsOf = (text: string, by: Carrier['hasSeveral']): readonly string[] => {
  if (by === undefined) return [text];
  return by === 'commas' ? text.split(',') : severalIn(text);
};

/** `lr=0.1,bs=2` are two, `lr=0.1,0.2` is one. */
export const severalIn = (text: string): readonly string[] => text.split(/,(?=[A-Za-z_][\w./-]*=)/);
