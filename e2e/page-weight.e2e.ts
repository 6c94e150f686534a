import { expect, test } from '@playwright/test';
import { weighPage } from '../test-support/page-weight.ts';

// In kB with gzip; docs/performance.md has what they are now. Who adds to a page decides here whether it is worth it.
const pages = {
  version: { parts: ['VersionPage'], most: 240 },
  wizard: { parts: ['WizardPage'], most: 310 },
  history: { parts: ['VersionsPage'], most: 285 },
  jobs: { parts: ['JobsPage'], most: 236 },
  compare: { parts: ['ComparePage'], most: 316 },
  sweep: { parts: ['SweepPage'], most: 271 },
};

test('no page brings more code than it should before it can be used', () => {
  const weights = Object.entries(pages).map(([name, { parts, most }]) => {
    const { bytes, files } = weighPage('dist', parts);
    return { name, kB: Math.round(bytes / 1_000), most, files };
  });
  console.table(weights);
  expect(weights.filter(({ kB, most }) => kB > most)).toEqual([]);
  // Else the files of a page were not followed.
  for (const { kB } of weights) expect(kB).toBeGreaterThan(150);
});
