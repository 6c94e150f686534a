import { defineConfig } from 'vitest/config';

/** The unit tests that `npm run mutate` runs for each change of the code; of one folder with `TESTS=src/domain`. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    environment: 'node',
    testTimeout: 30_000,
    setupFiles: 'test-support/property-seed.ts',
    include: [`${process.env.TESTS ?? 'src/{util,domain,paste,log,api,request,submit,watch}'}/**/*.test.ts`],
  },
});
