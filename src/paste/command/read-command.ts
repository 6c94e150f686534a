import { lineWord, note, type Piece, parameter, unreadable } from '#paste/pasted-parameters.ts';
import { withoutArrays } from './arrays.ts';
import { carrierOf, readCarried } from './carriers.ts';
import { commandWords, type Word } from './command-word.ts';
import {
  countProgramWords,
  findContainer,
  isBlockWord,
  isContainer,
  isOverride,
  isProgram,
  isSetupCommand,
  readContainerWords,
} from './programs.ts';
import { readFlags } from './read-flags.ts';
import { resolveWord } from './variables.ts';

export interface CommandReading {
  readonly pieces: readonly Piece[];
}

/** Commands that set a variable: in POSIX shells, Windows, a notebook, a Dockerfile. */
const setters = /^(?:export|set|setx|setenv|declare|typeset|local|env|readonly|%env|%set_env|ENV|ARG|SET)$/;
const shellAssignment = /^(?:\$env:)?([A-Za-z_]\w*)=([\s\S]*)$/i;

/**
 * `--lr 0.01 --epochs=5 -b 32 lr=0.1`, also after a program. What is set in front of a program is its environment;
 * what is before its script is not the script's.
 */
export function readCommand(source: string | readonly Word[]): CommandReading {
  const { text, notes } = typeof source === 'string' ? withoutArrays(source) : { text: '', notes: [] };
  const { words, openQuotes } =
    typeof source === 'string' ? commandWords(text) : { words: source, openQuotes: [] };
  const reader = new Commands();
  for (const command of splitCommands(words)) reader.read(command);
  const open = openQuotes.map(({ line, rest }) =>
    unreadable(lineWord(line), rest, 'The quote that opens here is not closed.'),
  );
  return { pieces: [...notes, ...reader.pieces(), ...open] };
}

/** At `;`, `&&`, `||`, `|`, and where a line begins with no flag and no value for one. */
function splitCommands(words: readonly Word[]): readonly (readonly Word[])[] {
  const commands: Word[][] = [];
  let command: Word[] = [];
  const end = () => {
    if (command.length > 0) commands.push(command);
    command = [];
  };
  for (const [index, word] of words.entries()) {
    if (!word.isQuoted && /^(?:&&|\|\|?|;|&|-{3,})$/.test(word.text)) {
      end();
      continue;
    }
    if (word.isFirstOfLine && !continuesCommand(words, index)) end();
    command.push(word);
    if (word.isLast) end();
  }
  end();
  return commands;
}

function continuesCommand(words: readonly Word[], index: number): boolean {
  const [word, before, next] = [words[index], words[index - 1], words[index + 1]];
  if (word === undefined || before === undefined) return true;
  if (/^-/.test(word.text)) return true;
  const isAlone = next === undefined || next.isFirstOfLine;
  if (!isAlone || !before.isFirstOfLine) return false;
  // The values of a flag may follow it, each in its line.
  if (/^[\d.,e+-]+$/i.test(before.text) && /^[\d.,e+-]+$/i.test(word.text)) return true;
  return /^--?[A-Za-z]/.test(before.text) && !before.text.includes('=');
}

class Commands {
  readonly #values = new Map<string, string>();
  readonly #set: { where: string; name: string; value: string; isExported: boolean }[] = [];
  readonly #pieces: Piece[] = [];
  #hasProgram = false;
  #hasFlags = false;

  pieces(): readonly Piece[] {
    const set = this.#set.map(({ isExported, ...found }): Piece => {
      const isVariable = this.#hasProgram || (this.#hasFlags && isExported);
      return { kind: isVariable ? 'variable' : 'parameter', ...found };
    });
    return [...set, ...this.#pieces];
  }

  read(command: readonly Word[], depth = 0): void {
    let at = 0;
    const [first, second, third] = command;
    if (first !== undefined && second !== undefined && isBlockWord(first) && depth < maxDepth) {
      this.#notePart([first], notACommand);
      this.read(command.slice(1), depth + 1);
      return;
    }
    if (
      first !== undefined &&
      (isSetupCommand(first) ||
        (setters.test(first.text) && /^[-+]/.test(second?.text ?? '') && !declares(command)))
    ) {
      this.#notePart(command, notACommand);
      return;
    }
    const isExported = first !== undefined && setters.test(first.text) && !first.isQuoted;
    if (isExported) at = declares(command) ? 2 : 1;
    // `ENV NAME value`
    if (
      isExported &&
      command.length === 3 &&
      second !== undefined &&
      third !== undefined &&
      /^(?:ENV|setenv|setx)$/.test(first.text) &&
      /^[A-Za-z_]\w*$/.test(second.text)
    ) {
      this.#setVariable(second, second.text, resolveWord(third, this.#values).text, true);
      return;
    }
    for (; at < command.length; at += 1) {
      const word = command[at];
      if (word === undefined || !this.#readSetting(command, at, word, isExported)) break;
      // PowerShell: $env:NAME = "value"
      if (command[at + 1]?.text === '=') at += 2;
    }
    const rest = command.slice(at);
    const program = rest[0];
    if (program === undefined) return;
    if (isContainer(program)) this.#readContainer(rest, depth);
    else if (/^-|^~/.test(program.text) || isOverride(program)) {
      this.#hasFlags = true;
      this.#readFlags(rest);
    } else if (
      isProgram(program) ||
      at > 0 ||
      rest.some(({ text }) => /^--?[A-Za-z]/.test(text) || /=/.test(text))
    )
      this.#readProgram(rest, depth);
    else this.#add(rest.map(ignoredWord));
  }

  #readSetting(command: readonly Word[], at: number, word: Word, isExported: boolean): boolean {
    const isSpaced = /^\$env:\w+$/i.test(word.text) && command[at + 1]?.text === '=';
    const text = isSpaced ? `${word.text}=${command[at + 2]?.text ?? ''}` : undefined;
    const match = shellAssignment.exec(text ?? resolveWord(word, this.#values).text);
    const name = match?.[1];
    if (match === null || name === undefined) return false;
    this.#setVariable(word, name, match[2] ?? '', isExported || isSpaced);
    return true;
  }

  #setVariable({ line }: Word, name: string, value: string, isExported: boolean): void {
    this.#values.set(name, value);
    this.#set.push({ where: lineWord(line), name, value, isExported });
  }

  #readProgram(words: readonly Word[], depth: number): void {
    this.#hasProgram = true;
    const container = findContainer(words);
    if (container > 0 && depth < maxDepth) {
      this.#notePart(words.slice(0, container), 'The program is not a parameter, ignored.');
      this.#readContainer(words.slice(container), depth);
      return;
    }
    const carrier = carrierOf(words);
    if (carrier !== undefined) {
      const { pieces, rest } = readCarried(this.#resolve(words), carrier);
      this.#add(pieces);
      this.#readFlags(rest);
      return;
    }
    const count = Math.min(countProgramWords(words), words.length);
    const own = this.#takeSettings(words.slice(0, count));
    const last = own.at(-1);
    this.#notePart(own, 'The program is not a parameter, ignored.');
    const isInline = own.at(-2)?.text === '-c' && last !== undefined && /\s/.test(last.text);
    if (isInline && depth < maxDepth && /(?:ba|z)?sh$/.test(own[0]?.text ?? '')) {
      for (const command of splitCommands(commandWords(last.text).words))
        this.read(
          command.map((word) => ({ ...word, line: last.line })),
          depth + 1,
        );
    }
    this.#readFlags(words.slice(count));
  }

  /** What is set between a launcher and the program that it starts. */
  #takeSettings(words: readonly Word[]): readonly Word[] {
    const own: Word[] = [];
    for (const [index, word] of words.entries()) {
      const given = /^(?:--env=)?(?=[A-Za-z_]\w*=)/.exec(word.text)?.[0];
      const match = given === undefined ? null : shellAssignment.exec(word.text.slice(given.length));
      if (match?.[1] === undefined) own.push(word);
      else if (given !== '' || words[index - 1]?.text === '--env') {
        if (given === '') own.pop();
        this.#pieces.push(parameter(lineWord(word.line), match[1], match[2] ?? ''));
      } else this.#readSetting(words, index, word, true);
    }
    return own;
  }

  #readContainer(words: readonly Word[], depth: number): void {
    this.#hasProgram = true;
    const { count, environment, others } = readContainerWords(words);
    this.#notePart(others, 'The container is not a parameter, ignored.');
    for (const word of environment) {
      const { text } = resolveWord(word, this.#values);
      const equals = text.indexOf('=');
      const where = lineWord(word.line);
      this.#pieces.push(
        equals > 0
          ? parameter(where, text.slice(0, equals), text.slice(equals + 1))
          : unreadable(where, `-e ${text}`, `${text} has no value here, not applied.`),
      );
    }
    const inner = words.slice(count);
    if (inner.length > 0 && depth < maxDepth) this.read(inner, depth + 1);
  }

  #readFlags(words: readonly Word[]): void {
    this.#add(readFlags(this.#resolve(words)));
  }

  #resolve(words: readonly Word[]): readonly Word[] {
    return words.map((word) => {
      const { text, replaced } = resolveWord(word, this.#values);
      for (const name of new Set(replaced))
        this.#pieces.push(note(lineWord(word.line), name, `${name} was replaced by its value.`));
      if (word.hasBackslash)
        this.#pieces.push(note(lineWord(word.line), word.text, 'Backslashes are kept as they are.'));
      return { ...word, text };
    });
  }

  #add(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#pieces.push(piece);
  }

  #notePart(words: readonly Word[], reason: string): void {
    const [first] = words;
    if (first !== undefined)
      this.#pieces.push(note(lineWord(first.line), words.map(({ text }) => text).join(' '), reason));
  }
}

const maxDepth = 3;

/** `declare -x NAME=value` */
const declares = ([setter, option, setting]: readonly Word[]): boolean =>
  /^(?:declare|typeset|local|export|readonly)$/.test(setter?.text ?? '') &&
  /^-[a-z]+$/.test(option?.text ?? '') &&
  shellAssignment.test(setting?.text ?? '');

const notACommand = 'Not the command that takes parameters, ignored.';

const ignoredWord = ({ line, text }: Word): Piece =>
  unreadable(lineWord(line), text, 'Not part of a flag, ignored.');
