import { expect, it } from 'vitest';
import { pageAt } from './pages.ts';

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
  expect(pageAt(address)?.name).toBe(name);
});

it('an address has the parameters of its page', () => {
  expect(pageAt('/projects/5f1d/jobs/10/versions/20')?.params).toEqual({
    projectId: '5f1d',
    jobId: '10',
    versionId: '20',
  });
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
