import type { Parameter } from '#domain/parameters/parameter.ts';
import { stringifyJson } from '#util/lossless-json.ts';
import { shellWord } from '#util/quote.ts';

type Printer = (parameters: readonly Parameter[]) => string;

const each =
  (print: (parameter: Parameter) => string, between = '\n'): Printer =>
  (parameters) =>
    parameters.map(print).join(between);

const envQuoted = (text: string): string =>
  `"${text
    .replace(/[\\"$`]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')}"`;

/** As JSON, but for the line ends that JSON leaves as they are. */
const yamlQuoted = (text: string): string =>
  stringifyJson(text).replaceAll('\u2028', '\\L').replaceAll('\u2029', '\\P');

const pythonQuoted = (text: string): string =>
  `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const markdownCell = (text: string): string => text.replaceAll('|', '\\|');

/** One word of `cmd` and PowerShell: with double quotes. */
const windowsWord = (text: string): string => (/^[\w.,:/+-]+$/.test(text) ? text : `"${text}"`);

const words = (parameters: readonly Parameter[]): readonly string[] =>
  parameters.flatMap(({ name, value }) => [`--${name}`, value]);

/** Parameters as people keep them elsewhere; `parseParameters` reads each back. */
export const printers = {
  flags: each(({ name, value }) => `--${shellWord(`${name}=${value}`)}`, ' \\\n  '),
  words: each(({ name, value }) => `--${name} ${shellWord(value)}`, ' '),
  cmd: each(({ name, value }) => `--${name} ${windowsWord(value)}`, ' ^\r\n  '),
  powershell: each(({ name, value }) => `--${name} ${windowsWord(value)}`, ' `\n  '),
  hydra: each(({ name, value }) => `++${name}=${shellWord(value)}`, ' '),
  docker: (parameters) =>
    `docker run --rm ${parameters.map(({ name, value }) => `-e ${shellWord(`${name}=${value}`)}`).join(' ')} image:1.2`,
  env: each(({ name, value }) => `${name}=${envQuoted(value)}`),
  exports: each(({ name, value }) => `export ${name}=${envQuoted(value)}`),
  json: (parameters) =>
    stringifyJson(Object.fromEntries(parameters.map(({ name, value }) => [name, value])), 2),
  list: (parameters) => stringifyJson(parameters.map(({ name, value }) => ({ label: name, value }))),
  argumentList: (parameters) => `parser.parse_args([${words(parameters).map(pythonQuoted).join(', ')}])`,
  debugger: (parameters) =>
    stringifyJson({ version: '0.2.0', configurations: [{ type: 'debugpy', args: words(parameters) }] }, 2),
  dictionary: (parameters) =>
    `config = {\n${parameters.map(({ name, value }) => `    ${pythonQuoted(name)}: ${pythonQuoted(value)},\n`).join('')}}`,
  json5: (parameters) =>
    `{ // relaxed\n${parameters.map(({ name, value }) => `  ${pythonQuoted(name)}: ${stringifyJson(value)},\n`).join('')}}`,
  call: (parameters) =>
    `dict(${parameters.map(({ name, value }) => `${name}=${pythonQuoted(value)}`).join(', ')})`,
  yaml: each(({ name, value }) => `${yamlQuoted(name)}: ${yamlQuoted(value)}`),
  tsv: (parameters) =>
    `Name\tValue\n${parameters.map(({ name, value }) => `${cell(name)}\t${cell(value)}`).join('\n')}`,
  csv: (parameters) =>
    `name,value\n${parameters.map(({ name, value }) => `${cell(name)},${cell(value)}`).join('\n')}`,
  markdown: (parameters) =>
    `| Name | Value |\n|---|---|\n${parameters.map(({ name, value }) => `| ${markdownCell(name)} | ${markdownCell(value)} |`).join('\n')}`,
} as const satisfies Readonly<Record<string, Printer>>;

export type Format = keyof typeof printers;
