import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export interface PageWeight {
  /** Bytes of JavaScript, each file by itself with gzip. */
  readonly bytes: number;
  readonly files: number;
}

/**
 * What a browser loads of a built page before it can be used: the application, the files that the page begins with, and all
 * that these import. What is loaded when it is first needed does not count.
 * @param dist a folder that `vite build` has written
 * @param parts the first modules of the page by name, such as `WizardPage`
 */
export function weighPage(dist: string, parts: readonly string[]): PageWeight {
  const named = [...readFileSync(`${dist}/index.html`, 'utf8').matchAll(/assets\/([^"']+\.js)/g)];
  return weigh(
    dist,
    named.map(([, file = '']) => file),
    parts,
  );
}

/** The same of one part with all that it imports, without the application. */
export const weighPart = (dist: string, part: string): PageWeight => weigh(dist, [], [part]);

function weigh(dist: string, first: readonly string[], parts: readonly string[]): PageWeight {
  const folder = `${dist}/assets`;
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const fileOf = (part: string) => {
    const [file] = files.filter((name) => new RegExp(`^${part}-[\\w-]{8}\\.js$`).test(name));
    if (file === undefined) throw new Error(`${folder} has no file of ${part}.`);
    return file;
  };
  const waiting = [...first, ...parts.map(fileOf)];
  const loaded = new Map<string, number>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    const code = readFileSync(`${folder}/${file}`);
    loaded.set(file, gzipSync(code).length);
    const imports = code.toString().matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
    waiting.push(...[...imports].map(([, name = '']) => name));
  }
  return { bytes: [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0), files: loaded.size };
}
