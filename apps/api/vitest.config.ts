import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

export default defineConfig({
  // the file that Node itself takes: with the bundlers' field `module` the tests would hold a second copy of graphql, unlike the server's
  resolve: { alias: [{ find: /^graphql$/u, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['./src/testkit/global-setup.ts'],
    // a process a file: a test that kills connections or listens on ports disturbs no other
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
