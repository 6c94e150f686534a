import { expect } from 'vitest';
import { parseParameters } from '#paste/parse-parameters.ts';

/** A text, what is read of it, and the texts that are named. */
export type ReadRow = [
  text: string,
  parameters: Readonly<Record<string, string>>,
  others?: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly unreadable?: readonly string[];
    readonly notes?: readonly string[];
  },
];

/** For the rows of a table of pasted texts. */
export function readsAs(
  text: ReadRow[0],
  parameters: ReadRow[1],
  { environment = {}, unreadable = [], notes = [] }: NonNullable<ReadRow[2]> = {},
): void {
  const pasted = parseParameters(text);
  const pairs = (rows: typeof pasted.parameters) =>
    Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  expect(pairs(pasted.parameters)).toEqual(parameters);
  expect(pairs(pasted.environment)).toEqual(environment);
  expect(pasted.unreadable.map((said) => said.text)).toEqual(unreadable);
  expect(pasted.notes.map((said) => said.text)).toEqual(notes);
}
