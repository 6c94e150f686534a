import { cruise, type IReporterOutput } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

// docs/architecture.md: util < domain < api < engine < pages < app, and util < domain < ui < pages.
const allowedLayers: Record<string, readonly string[]> = {
  util: [],
  domain: ['util'],
  api: ['util', 'domain'],
  engine: ['util', 'domain', 'api'],
  sandbox: ['util'],
  ui: ['util', 'domain'],
  pages: ['util', 'domain', 'api', 'engine', 'ui'],
  app: ['util', 'domain', 'api', 'engine', 'ui', 'pages'],
};

interface Edge {
  readonly from: string;
  readonly to: string;
}

async function readModules(): Promise<{
  modules: readonly string[];
  edges: readonly Edge[];
  cycles: readonly string[];
}> {
  const { output }: IReporterOutput = await cruise(['src'], {
    exclude: { path: 'node_modules/.*/node_modules' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx'],
      conditionNames: ['import', 'types', 'default'],
      exportsFields: ['exports'],
    },
    ruleSet: {
      forbidden: [
        {
          name: 'no-circular',
          severity: 'error',
          from: {},
          to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
        },
      ],
    },
    validate: true,
  });
  if (typeof output === 'string') throw new Error(output);
  const modules = output.modules.map((module) => module.source).filter((source) => source.startsWith('src/'));
  const edges = output.modules.flatMap((module) =>
    module.dependencies.map((dependency) => ({ from: module.source, to: dependency.resolved })),
  );
  return {
    modules,
    edges,
    cycles: output.summary.violations.map((violation) => `${violation.from} → ${violation.to}`),
  };
}

const { modules, edges, cycles } = await readModules();

/** 'src/pages/wizard/WizardPage.tsx' is in the layer 'pages'; a file right under src is in none. */
const layerOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];
const pageOf = (path: string): string | undefined => /^src\/pages\/([^/]+)\//.exec(path)?.[1];
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

describe('the architecture', () => {
  it('is read: every layer and its imports', () => {
    expect(modules.length).toBeGreaterThan(60);
    expect(edges.filter((edge) => edge.to.startsWith('src/')).length).toBeGreaterThan(100);
    for (const layer of Object.keys(allowedLayers)) {
      if (layer === 'engine') continue;
      expect(modules.filter((module) => layerOf(module) === layer).length, layer).toBeGreaterThan(0);
    }
  });

  it('has no import against the direction of the layers', () => {
    const wrong = edges.filter(({ from, to }) => {
      const layer = layerOf(from);
      const target = layerOf(to);
      if (
        !to.startsWith('src/') ||
        layer === undefined ||
        target === undefined ||
        layer === target ||
        isTest(from)
      )
        return false;
      return !allowedLayers[layer]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('has pages that do not import each other', () => {
    const wrong = edges.filter(
      ({ from, to }) => pageOf(from) !== undefined && pageOf(to) !== undefined && pageOf(from) !== pageOf(to),
    );
    expect(wrong).toEqual([]);
  });

  it('lets the domain take nothing but zod from npm', () => {
    const wrong = edges.filter(
      ({ from, to }) =>
        layerOf(from) === 'domain' && !isTest(from) && !to.startsWith('src/') && !/(^|\/)zod(\/|$)/.test(to),
    );
    expect(wrong).toEqual([]);
  });

  it('starts the sandbox only from main.tsx and tests', () => {
    const wrong = edges.filter(
      ({ from, to }) =>
        layerOf(to) === 'sandbox' && layerOf(from) !== 'sandbox' && from !== 'src/main.tsx' && !isTest(from),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycles', () => {
    expect(cycles).toEqual([]);
  });
});
