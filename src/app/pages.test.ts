import { expect, it } from 'vitest';
import { pageAt, pages } from './pages.ts';

it.each([
  ['/', 'projects'],
  ['/projects/5f1d', 'jobs'],
  ['/projects/5f1d/', 'jobs'],
  ['/projects/5f1d/jobs/10', 'history'],
  ['/projects/5f1d/jobs/10/new', 'wizard'],
  ['/projects/5f1d/jobs/10/versions/20', 'version'],
  ['/projects/5f1d/jobs/10/compare', 'compare'],
  ['/projects/5f1d/jobs/10/sweeps/k3f9a2b7', 'sweep'],
] as const)('the page of %s is the one of %s', (address, name) => {
  expect(pageAt(address)).toBe(pages[name]);
});

it.each([
  '',
  '/projects',
  '/projects/5f1d/jobs',
  '/projects/5f1d/jobs/10/other',
  '/projects/5f1d/jobs/10/new/x',
])('at %j there is no page', (address) => {
  expect(pageAt(address)).toBeUndefined();
});
