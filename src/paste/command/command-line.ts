import { commandWords } from './command-word.ts';
import { isProgram, isProgramBehind, isWordOfProse } from './programs.ts';

/** `name: value`, as YAML writes it. */
export const isPair = (line: string): boolean =>
  /^(?:"[^"]*"|'[^']*'|[^\s"'#&*!|>%@`{[\],-][^#]*?|-[^\s#][^#]*?):(?:\s|$)|^(?:"[^"]*"|'[^']*')\s+:(?:\s|$)/.test(
    line,
  );

/** A line that begins with a program for certain, also after what is set for it. */
export function isCommandLine(line: string, isFirst: boolean): boolean {
  // An entry of a list in YAML.
  if (/^\s*-\s/.test(line)) return false;
  const { words } = commandWords(line.slice(0, maxLineSeen));
  const at = words.findIndex(
    ({ text }, index) => !(index === 0 && isSetter(text)) && !isShellAssignment(text),
  );
  const [program, next, ...others] = words.slice(Math.max(at, 0));
  if (at === -1 || program === undefined || program.isQuoted || /^[=:]/.test(next?.text ?? '')) return false;
  const hasFlag = [next, ...others].some(
    (word) => word?.isQuoted === false && /^--?[A-Za-z_]/.test(word.text),
  );
  if (isProgram(program))
    return at > 0 || (next !== undefined && (isFirst || hasFlag || !isWordOfProse(program)));
  if (at > 0) {
    const name = /^(?:\$env:)?(\w+)=/i.exec(words[at - 1]?.text ?? '')?.[1] ?? '';
    return hasFlag || program.text.startsWith('-') || isProgramBehind(name, words.slice(at), isFirst);
  }
  return hasFlag && /^[\w./\\~$-]+$/.test(program.text) && !isPair(line.trim()) && !line.includes('\t');
}

const isSetter = (text: string): boolean => /^(?:export|set|env|ENV)$/.test(text);
const isShellAssignment = (text: string): boolean => /^(?:\$env:)?[A-Za-z_]\w*=/i.test(text);

const maxLineSeen = 1000;
