import { defineConfig } from 'vitest/config';

const run = { testTimeout: 60_000, hookTimeout: 120_000, pool: 'forks', maxWorkers: 2 } as const;

export default defineConfig({
  test: {
    projects: [
      { test: { ...run, name: 'architecture', include: ['architecture/*.test.ts'] } },
      {
        test: {
          ...run,
          name: 'product',
          include: ['api/*.test.ts', 'conformance/*.test.ts', 'security/*.test.ts', 'faults/*.test.ts', 'e2e/*.spec.ts'],
          globalSetup: ['testkit/global-setup.ts'],
        },
      },
    ],
  },
});
