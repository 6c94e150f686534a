import { defineConfig } from 'vitest/config';

/**
 * The unit tests that `npm run mutate` runs for each change of the code; of one folder with `TESTS=src/domain`. The simulations take
 * most of the time: `SIMULATIONS=no` leaves them out, and what compares form and sandbox; `SIMULATIONS=few` makes them short.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    environment: 'node',
    testTimeout: 30_000,
    setupFiles: 'test-support/property-seed.ts',
    exclude:
      process.env.SIMULATIONS === 'no'
        ? ['**/node_modules/**', '**/simulation.test.ts', '**/body.sandbox.test.ts']
        : ['**/node_modules/**'],
    include: [`${process.env.TESTS ?? 'src/{util,domain,paste,log,api,request,submit,watch}'}/**/*.test.ts`],
  },
});
