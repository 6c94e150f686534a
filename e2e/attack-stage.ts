import { test as base } from '@playwright/test';
import { type AttackEndpoint, openAttackEndpoint } from '../server/attacks/endpoint.ts';
import { openPreview } from './endpoint-test.ts';
import { missingForNginx, openNginx } from './nginx.ts';
import { portOf } from './ports.ts';

export const fronts = [
  { name: 'npm start', open: openPreview, missing: null, firstPort: 40 },
  { name: 'nginx', open: openNginx, missing: missingForNginx(), firstPort: 50 },
] as const;

export interface Stage {
  readonly front: URL;
  /** Behind the front; says whatever it is told to. */
  readonly endpoint: AttackEndpoint;
}

/** A front, with a certificate of its own if any, before an endpoint that one cannot trust. */
export const createStageTest = ({ open, firstPort }: (typeof fronts)[number]) =>
  base.extend<object, { readonly stage: Stage }>({
    ignoreHTTPSErrors: true,
    stage: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
      async ({}, use, { parallelIndex }) => {
        const endpoint = await openAttackEndpoint();
        const { origin, close } = await open(endpoint.origin, portOf(firstPort + parallelIndex));
        await use({ front: new URL(origin), endpoint });
        await close();
        endpoint.close();
      },
      { scope: 'worker' },
    ],
  });
