import { expect, it } from 'vitest';
import { pageChunks } from './page-chunks.ts';

/** What each module imports; a part that is loaded later has a `?` behind its name. */
const imports: Readonly<Record<string, readonly string[]>> = {
  app: ['A?', 'B?', 'C?', 'D?', 'E?'],
  A: ['only-a', 'a-and-b', 'all', 'dialog?'],
  B: ['a-and-b', 'all', 'a-loop', 'other-dialog?'],
  C: ['all'],
  D: ['all'],
  E: ['used-later-by-a'],
  'only-a': ['below-a'],
  'below-a': ['only-a'],
  'a-loop': ['a-and-b'],
  'a-and-b': ['a-loop'],
  dialog: ['of-dialog', 'only-a', 'used-later-by-a'],
  'other-dialog': ['of-dialog'],
  'of-dialog': [],
  all: [],
  'used-later-by-a': [],
};

const importersOf = (id: string, mark: string) =>
  Object.keys(imports).filter((from) => imports[from]?.includes(id + mark));
const modules = {
  getModuleInfo: (id: string) => ({ importers: importersOf(id, ''), dynamicImporters: importersOf(id, '?') }),
};
const chunkOf = pageChunks((id) => (/^[A-E]$/.test(id) ? `Page${id}` : undefined));

it.each([
  ['a page', 'A', 'PageA'],
  ['what one page begins with', 'below-a', 'PageA'],
  ['what two pages begin with', 'a-loop', 'PageA-PageB'],
  ['what many pages begin with', 'all', 'shared'],
  ['what is loaded later', 'of-dialog', null],
  ['what another page loads later', 'used-later-by-a', null],
  ['the application', 'app', null],
])('%s', (_what, id, chunk) => {
  expect(chunkOf(id, modules)).toBe(chunk);
});
