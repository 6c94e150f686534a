import { expect, test } from '@playwright/test';
import { weighPage, weighPart } from '../test-support/page-weight.ts';

// In kB with gzip; docs/performance.md has what they are now. Who adds to a page decides here whether it is worth it.
const pages = {
  version: { parts: ['VersionPage'], most: 240, mostFiles: 7 },
  wizard: { parts: ['WizardPage'], most: 301, mostFiles: 10 },
  history: { parts: ['VersionsPage'], most: 277, mostFiles: 11 },
  jobs: { parts: ['JobsPage'], most: 236, mostFiles: 9 },
  compare: { parts: ['ComparePage'], most: 314, mostFiles: 22 },
  sweep: { parts: ['SweepPage'], most: 274, mostFiles: 13 },
};

test('no page brings more code than it should before it can be used', () => {
  const weights = Object.entries(pages).map(([name, { parts, most, mostFiles }]) => {
    const { bytes, files } = weighPage('dist', parts);
    return { name, kB: Math.round(bytes / 1_000), most, files, mostFiles };
  });
  console.table(weights);
  expect(weights.filter(({ kB, most, files, mostFiles }) => kB > most || files > mostFiles)).toEqual([]);
  // Else the files of a page were not followed.
  for (const { kB } of weights) expect(kB).toBeGreaterThan(150);
});

test('what signs in and reads brings no code that draws', () => {
  // React DOM alone has more.
  expect(weighPart('dist', 'start').bytes).toBeLessThan(40_000);
});
