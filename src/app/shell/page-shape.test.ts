import { expect, it } from 'vitest';
import { pageShape } from './page-shape.ts';

it.each([
  ['/', 'Projects'],
  ['/projects/5f1d', 'Jobs'],
  ['/projects/5f1d/jobs/10', 'Version history'],
  ['/projects/5f1d/jobs/10/new', 'New version'],
  ['/projects/5f1d/jobs/10/versions/20', 'Version'],
  ['/projects/5f1d/jobs/10/compare', 'Compare versions'],
  ['/projects/5f1d/jobs/10/sweeps/k3f9a2b7', 'Sweep'],
  ['/nowhere', 'Loading'],
])('while %s is on its way, it is headed %j', (path, heading) => {
  expect(pageShape(path).heading).toBe(heading);
});
