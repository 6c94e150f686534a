import type { Parameter } from '#domain/parameters/parameter.ts';
import { stringifyJson } from '#util/lossless-json.ts';
import { shellWord } from '#util/quote.ts';

type Printer = (parameters: readonly Parameter[]) => string;

const lines =
  (print: (parameter: Parameter) => string): Printer =>
  (parameters) =>
    parameters.map(print).join('\n');

const envQuoted = (text: string): string =>
  `"${text
    .replace(/[\\"$`]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')}"`;

/** As JSON, but for the line ends that JSON leaves as they are. */
const yamlQuoted = (text: string): string =>
  stringifyJson(text).replaceAll('\u2028', '\\L').replaceAll('\u2029', '\\P');

/** Parameters as people keep them elsewhere; `parseParameters` reads each back. */
export const printers = {
  flags: (parameters) =>
    parameters.map(({ name, value }) => `--${shellWord(`${name}=${value}`)}`).join(' \\\n  '),
  env: lines(({ name, value }) => `${name}=${envQuoted(value)}`),
  json: (parameters) =>
    stringifyJson(Object.fromEntries(parameters.map(({ name, value }) => [name, value])), 2),
  list: (parameters) => stringifyJson(parameters.map(({ name, value }) => ({ label: name, value }))),
  yaml: lines(({ name, value }) => `${yamlQuoted(name)}: ${yamlQuoted(value)}`),
} as const satisfies Readonly<Record<string, Printer>>;
