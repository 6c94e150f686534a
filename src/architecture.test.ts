import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { cruise, type IReporterOutput } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

/** docs/architecture.md: each layer imports those that are listed, and nothing else of src. */
const allowedLayers: Readonly<Record<string, readonly string[]>> = {
  util: [],
  domain: ['util'],
  paste: ['util', 'domain'],
  log: ['util', 'domain'],
  api: ['util', 'domain'],
  request: ['util', 'domain', 'paste', 'api'],
  submit: ['util', 'domain', 'api', 'request'],
  watch: ['util', 'domain', 'api', 'request'],
  sandbox: ['util'],
  ui: ['util', 'domain'],
  components: ['util', 'domain', 'paste', 'log', 'api', 'request', 'submit', 'watch', 'ui'],
  pages: ['util', 'domain', 'paste', 'log', 'api', 'request', 'submit', 'watch', 'ui', 'components'],
  app: ['util', 'domain', 'paste', 'log', 'api', 'request', 'submit', 'watch', 'ui', 'components', 'pages'],
};

const maxFilesOfFolder = 20;

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);

const files = ['src', 'test-support'].flatMap(filesUnder);

interface Edge {
  readonly from: string;
  readonly to: string;
}

interface Modules {
  readonly modules: readonly string[];
  readonly edges: readonly Edge[];
  /** Each as 'one > other > one'; an import of types alone counts. */
  readonly cycles: readonly string[];
}

async function readModules(): Promise<Modules> {
  const { output }: IReporterOutput = await cruise(['src', 'test-support'], {
    exclude: { path: 'node_modules/.*/node_modules' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx'],
      conditionNames: ['import', 'types', 'default'],
      exportsFields: ['exports'],
    },
    ruleSet: { forbidden: [{ name: 'no-circular', severity: 'error', from: {}, to: { circular: true } }] },
    validate: true,
  });
  if (typeof output === 'string') throw new Error(output);
  return {
    modules: output.modules.map((module) => module.source),
    edges: output.modules.flatMap((module) =>
      module.dependencies.map((dependency) => ({ from: module.source, to: dependency.resolved })),
    ),
    cycles: output.summary.violations.map(({ from, cycle }) =>
      [from, ...(cycle ?? []).map(({ name }) => name)].join(' > '),
    ),
  };
}

const { modules, edges, cycles } = await readModules();

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('test-support/');

/** 'src/pages/wizard/WizardPage.tsx' is in the layer 'pages'; a file right under src is in none. */
const layerOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];
const pageOf = (path: string): string | undefined => /^src\/pages\/([^/]+)\//.exec(path)?.[1];

/** What the product imports; tests may reach anywhere. */
const productEdges = edges.filter(({ from }) => !isTest(from));

describe('the architecture', () => {
  it('is read: nearly every module there is, in every layer, with its imports', () => {
    const read = new Set(modules);
    const missed = files.filter((file) => !read.has(file));
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(files.length * 0.05);
    const layers = new Set(modules.flatMap((module) => layerOf(module) ?? []));
    expect([...layers].toSorted()).toEqual(Object.keys(allowedLayers).toSorted());
    for (const layer of layers) {
      const imports = edges.filter(({ from, to }) => layerOf(from) === layer && to.startsWith('src/'));
      expect(imports.length, layer).toBeGreaterThan(0);
    }
  });

  it('has no import against the direction of the layers', () => {
    const wrong = productEdges.filter(({ from, to }) => {
      const [layer, target] = [layerOf(from), layerOf(to)];
      if (layer === undefined || target === undefined || layer === target) return false;
      return !allowedLayers[layer]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('has no cycle, of types neither', () => {
    expect(cycles).toEqual([]);
  });

  it('has pages that do not import each other', () => {
    const wrong = edges.filter(
      ({ from, to }) => pageOf(from) !== undefined && pageOf(to) !== undefined && pageOf(from) !== pageOf(to),
    );
    expect(wrong).toEqual([]);
  });

  it('lets the domain take nothing but zod from npm', () => {
    const wrong = productEdges.filter(
      ({ from, to }) => layerOf(from) === 'domain' && !to.startsWith('src/') && !/(^|\/)zod(\/|$)/.test(to),
    );
    expect(wrong).toEqual([]);
  });

  it('imports zod as zod/mini: one import of the other brings all of it into the first screen', () => {
    const zods = edges.filter(({ to }) => /(^|\/)node_modules\/zod\//.test(to));
    expect(zods.length).toBeGreaterThan(50);
    expect(zods.filter(({ to }) => !to.includes('zod/mini'))).toEqual([]);
  });

  it('starts the sandbox only from start.ts and tests', () => {
    const wrong = productEdges.filter(
      ({ from, to }) => layerOf(to) === 'sandbox' && layerOf(from) !== 'sandbox' && from !== 'src/start.ts',
    );
    expect(wrong).toEqual([]);
  });

  it('keeps what only tests use out of the product', () => {
    expect(productEdges.filter(({ to }) => isTest(to))).toEqual([]);
    const used = new Set(productEdges.map(({ to }) => to));
    const unused = modules.filter(
      (module) => module.startsWith('src/') && !isTest(module) && !used.has(module),
    );
    expect(unused.filter((module) => !isEntry(module))).toEqual([]);
  });

  it('asks whether Enter belongs to an input method wherever it means something in a field', () => {
    const handlers = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return (
        file.endsWith('.tsx') && /key [!=]== 'Enter'/.test(text) && /InputBase|<(?:input|form)/.test(text)
      );
    });
    expect(handlers.length).toBeGreaterThan(3);
    expect(
      handlers.filter((file) => !/isComposing\(|onKeyDown\(event\)/.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });

  it(`has at most ${maxFilesOfFolder} files in a folder, tests not counted`, () => {
    const counts = new Map<string, number>();
    for (const folder of files.filter((file) => !isTest(file) || file.startsWith('test-')).map(dirname))
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > maxFilesOfFolder)).toEqual([]);
  });
});

/** What index.html and server/ start with. */
function isEntry(module: string): boolean {
  return ['src/boot.ts', 'src/start.ts', 'src/main.tsx', 'src/sandbox/node-listener.ts'].includes(module);
}
