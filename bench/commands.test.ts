import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import packageJson from '../package.json' with { type: 'json' };
import lockFile from '../package-lock.json' with { type: 'json' };

// Whatever package.json and the docs offer to run is run: by `npm test`, or here, with as little as shows that it runs.

const lockedSchema = z.object({ integrity: z.optional(z.string()), optional: z.optional(z.boolean()) });

const run = promisify(execFile);
const scripts: Readonly<Record<string, string>> = packageJson.scripts;

const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const texts: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'README.md',
    'CONTRIBUTING.md',
    ...docs,
    '.ci/run',
    'deploy/Dockerfile',
    'deploy/nextrun.conf.template',
  ].map((file) => [file, readFileSync(file, 'utf8')]),
);

const usedBy = (script: string): readonly string[] =>
  [...script.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);

/** All that `npm test` runs. */
function runByTest(name = 'test'): readonly string[] {
  return [name, ...usedBy(scripts[name] ?? '').flatMap(runByTest)];
}

/** Commands of npm itself. */
const ofNpm = ['ci', 'ls', 'outdated'];

/** Each takes seconds. */
const runHere: Readonly<Record<string, readonly string[]>> = {
  'bench:sandbox': ['--rounds', '1'],
  'bench:paste': ['--rounds', '1'],
  'bench:log': ['--rounds', '1'],
  'bench:metrics': ['--rounds', '1'],
  'bench:lineage': [],
  'bench:sweep': ['--rounds', '1'],
  simulate: ['--runs', '2', '--sweeps', '2', '--seed', '1'],
  'simulate:log': ['--runs', '2', '--seed', '1'],
};

const otherwise: Readonly<Record<string, string>> = {
  bench: 'all that begin with `bench:`',
  dev: 'below',
  'bench:page': 'as `e2e`, with files of its own: below',
  pictures: 'as `bench:page`, by hand: it writes the pictures of the README',
  'e2e:all': '`e2e` with a variable that chooses more files',
  start: '`build`, and the server that the end-to-end tests start, below',
  format: 'what `lint` checks, written',
  mutate: 'by hand: the unit tests, once for each change of the code',
};

describe('scripts', () => {
  it('are all run once', () => {
    const known = [...runByTest(), ...Object.keys(runHere), ...Object.keys(otherwise)];
    expect(Object.keys(scripts).toSorted()).toEqual([...new Set(known)].toSorted());
  });

  it('that the docs name are there', () => {
    const named = Object.entries(texts).flatMap(([file, text]) =>
      [...text.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(([, name = '']) => ({ file, name })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => !ofNpm.includes(name) && !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it.each(Object.entries(runHere))('npm run %s', { timeout: 120_000 }, async (name, options) => {
    const env = { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` };
    const { stdout } = await run('sh', ['-c', [scripts[name], ...options].join(' ')], { env });
    expect(stdout).not.toBe('');
  });

  it('npm run e2e:all and npm run bench:page run what they should', () => {
    expect(scripts['e2e:all']).toBe(`E2E_ALL=1 ${scripts.e2e}`);
    expect(scripts['bench:page']).toBe(`${scripts.build} && playwright test -c bench/playwright.config.ts`);
    const config = readFileSync('bench/playwright.config.ts', 'utf8');
    const [, matched = ''] = /testMatch: \[([^\]]*)\]/.exec(config) ?? [];
    const ofPages = readdirSync('bench').filter(
      (name) =>
        name.endsWith('.bench.ts') && /from '@playwright\/test'/.test(readFileSync(`bench/${name}`, 'utf8')),
    );
    expect([...matched.matchAll(/'([^']+)'/g)].map(([, name]) => name).toSorted()).toEqual(
      ofPages.toSorted(),
    );
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

/** What is served at the address that it prints; then it is ended. */
async function served<T>(
  command: readonly [string, ...string[]],
  use: (origin: string) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const [program, ...args] = command;
  const env = { ...process.env, PORT: String(port), MODELARTS_ENDPOINT: '', IAM_ENDPOINT: '' };
  // A group of its own, since npm starts others.
  const child = spawn(program, args, { env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await new Promise<void>((resolve, reject) => {
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes(`localhost:${port}`) || said.includes(String(port))) resolve();
      });
      child.once('exit', () => reject(new Error(`It ended: ${said}`)));
    });
    return await use(`http://localhost:${port}`);
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid);
  }
}

/** The blocks of one language in a page of the docs. */
const blocksOf = (file: string, language: string): readonly string[] =>
  [...(texts[file] ?? '').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , block = '']) => block);

describe('servers', () => {
  it('npm run dev serves the page and a sandbox that the documented commands work with', {
    timeout: 120_000,
  }, async () => {
    await served(['npm', 'run', 'dev'], async (origin) => {
      expect(await (await fetch(origin, { headers: { Accept: 'text/html' } })).text()).toContain('<title>');
      const blocks = blocksOf('docs/sandbox.md', 'sh');
      expect(blocks.length).toBeGreaterThan(1);
      const text = blocks.join('\n').replace('http://localhost:4173', origin);
      expect(text).toContain(origin);
      const { stdout } = await run('bash', [
        '-euo',
        'pipefail',
        '-c',
        `curl() { command curl --fail-with-body "$@"; }\n${text}`,
      ]);
      expect(stdout).toContain('"version_name":"V0007"');
    });
  });

  it('npm start builds, and serves as the end-to-end tests do', () => {
    expect(scripts.start).toBe(
      `${scripts.build} && node --max-http-header-size=65536 node_modules/vite/bin/vite.js preview`,
    );
    expect(readFileSync('e2e/playwright.config.ts', 'utf8')).toContain("command: 'npx vite preview'");
  });
});

describe('packages', () => {
  it('have a hash in the lock file, but for optional tools of other systems', () => {
    const { packages } = z.object({ packages: z.record(z.string(), lockedSchema) }).parse(lockFile);
    const without = Object.entries(packages).filter(
      ([name, { integrity, optional }]) => name !== '' && integrity === undefined && optional !== true,
    );
    expect(without).toEqual([]);
  });
});

describe('files', () => {
  it('that the docs name are there', () => {
    const roots = /`((?:src|server|deploy|e2e|bench|test-support|docs|\.ci)\/[\w./@-]+)`/g;
    const places =
      /`((?:domain|request|paste|log|api|submit|watch|sandbox|ui|components|pages|app|util)\/[\w./-]+)`/g;
    const missing = Object.entries(texts).flatMap(([file, text]) =>
      [
        ...[...text.matchAll(roots)].map(([, path = '']) => path),
        ...[...text.matchAll(places)].map(([, path = '']) => `src/${path}`),
      ]
        .filter((path) => !existsSync(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('of nginx are all in its image, and all that is filled in is given or said', () => {
    const template = texts['deploy/nextrun.conf.template'] ?? '';
    expect(texts['deploy/Dockerfile']).toContain('deploy/*.conf ');
    const included = (text: string) =>
      [...text.matchAll(/\$\{NEXTRUN_DEPLOY\}\/([\w.-]+)/g)].map(([, name = '']) => name);
    for (const name of included(template)) {
      expect(existsSync(`deploy/${name}`), name).toBe(true);
      expect(name).toMatch(/\.conf$/);
    }
    const [head = ''] = template.split('\n\n');
    for (const [, name = ''] of template.matchAll(/\$\{(\w+)\}/g)) expect(head).toContain(name);
  });
});
