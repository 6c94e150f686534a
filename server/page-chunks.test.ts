import { expect, it } from 'vitest';
import { pageChunks } from './page-chunks.ts';

/** What each module imports; a part that is loaded later has a `?` behind its name. */
const imports: Readonly<Record<string, readonly string[]>> = {
  app: ['A?', 'B?', 'C?', 'D?', 'E?'],
  A: ['only-a', 'a-and-b', 'all', 'dialog?'],
  B: ['a-and-b', 'all', 'a-loop', 'other-dialog?'],
  C: ['all'],
  D: ['all', 'used-later-by-b'],
  E: ['used-later-by-a'],
  'only-a': ['below-a'],
  'below-a': ['only-a'],
  'a-loop': ['a-and-b'],
  'a-and-b': ['a-loop'],
  dialog: ['of-dialog', 'only-a', 'used-later-by-a'],
  'other-dialog': ['of-dialog', 'used-later-by-b'],
  'of-dialog': [],
  all: [],
  'used-later-by-a': [],
  'used-later-by-b': [],
};

const importersOf = (id: string, mark: string) =>
  Object.keys(imports).filter((from) => imports[from]?.includes(id + mark));
const modules = {
  getModuleInfo: (id: string) => ({ importers: importersOf(id, ''), dynamicImporters: importersOf(id, '?') }),
};
const chunkOf = pageChunks((id) => (/^[A-E]$/.test(id) ? `Page${id}` : undefined), ['PageC', 'PageD']);

it.each([
  ['a page', 'A', 'PageA'],
  ['what one page begins with', 'below-a', 'PageA'],
  ['what two pages begin with', 'a-loop', 'PageA-PageB'],
  ['what two of the main pages begin with', 'all', 'shared'],
  ['what a main page begins with, and another page loads later', 'used-later-by-b', 'PageD-and-parts'],
  ['what one page begins with, and another loads later', 'used-later-by-a', null],
  ['what is loaded later', 'of-dialog', null],
  ['the application', 'app', null],
])('%s', (_what, id, chunk) => {
  expect(chunkOf(id, modules)).toBe(chunk);
});
