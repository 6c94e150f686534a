import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z._default(z.string(), 'not named'),
});

/** `licenses.txt` beside the page: the licences of all packages whose code is in it. */
export function licensesPlugin(): Plugin {
  const folders = new Set<string>();
  return {
    name: 'nextrun-licenses',
    apply: 'build',
    moduleParsed: ({ id }) => {
      const folder = packageFolder(id);
      if (folder !== undefined) folders.add(folder);
    },
    generateBundle() {
      const source = [...folders]
        .sort()
        .map(licenseOf)
        .join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
    },
  };
}

/** The folder of the package that a module is from; undefined for one of our own. */
const packageFolder = (moduleId: string): string | undefined =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(moduleId.replace(/^\0/, ''))?.[0];

function licenseOf(folder: string): string {
  const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = packageSchema.parse(about);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}
