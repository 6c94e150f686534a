import { commandWords } from './command/command-word.ts';
import { readCommand } from './command/read-command.ts';
import { lineWord, note, type Piece, parameter, unreadable } from './pasted-parameters.ts';

const pair = /\s*([A-Za-z_]\w*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^,"']*?))\s*(?:,|$)/y;
const programSection = /^\[(?:program|fcgi-program|eventlistener):/;

/** A section of a program in the configuration of supervisord. */
export const isSupervisor = (line: string): boolean => programSection.test(line);

/** The value of supervisord's `environment`: `LR="0.1",BS="2"`. */
export const isEnvironment = (name: string, value: string): boolean => {
  pair.lastIndex = 0;
  return name === 'environment' && pair.test(value);
};

export function readEnvironment(where: string, value: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < value.length; at = pair.lastIndex) {
    pair.lastIndex = at;
    const match = pair.exec(value);
    if (match === null)
      return [...pieces, unreadable(where, value.slice(at), 'Not part of NAME=VALUE, ignored.')];
    const [, name = '', double, single, plain = ''] = match;
    pieces.push(parameter(where, name, double ?? single ?? plain));
  }
  return pieces;
}

/** The command's parameters, and what is set for its process. */
export function readSupervisor(source: string): readonly Piece[] {
  return settingsIn(source).flatMap(({ line, name, value }) => {
    const where = lineWord(line);
    if (name === 'command')
      return readCommand(commandWords(value).words.map((word) => ({ ...word, line: word.line + line - 1 })))
        .pieces;
    if (isEnvironment(name, value))
      return readEnvironment(where, value).map(
        (piece): Piece => (piece.kind === 'parameter' ? { ...piece, kind: 'variable' } : piece),
      );
    return [note(where, value === '' ? name : `${name}=${value}`, 'Not a parameter, ignored.')];
  });
}

interface Setting {
  readonly line: number;
  readonly name: string;
  readonly value: string;
}

/** A line that begins with a space continues the one before. */
function settingsIn(source: string): readonly Setting[] {
  const settings: Setting[] = [];
  for (const [index, text] of source.split('\n').entries()) {
    const last = settings.at(-1);
    if (/^\s*(?:[#;]|$)/.test(text)) continue;
    if (/^\s/.test(text) && last !== undefined)
      settings[settings.length - 1] = { ...last, value: `${last.value} ${text.trim()}`.trim() };
    else {
      const [, name = text.trim(), value = ''] = /^\s*([\w.-]+)\s*=\s*(.*)$/.exec(text) ?? [];
      settings.push({ line: index + 1, name, value: value.trim() });
    }
  }
  return settings;
}
