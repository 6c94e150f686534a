import { defineConfig } from 'vitest/config';

/** The unit tests, as `npm run mutate` runs them for each change of the code. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    environment: 'node',
    testTimeout: 30_000,
    setupFiles: 'test-support/property-seed.ts',
    include: ['src/{util,domain,submit,watch,request,paste,log,api}/**/*.test.ts'],
  },
});
