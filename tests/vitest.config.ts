import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['architecture/*.test.ts', 'api/*.test.ts', 'conformance/*.test.ts', 'security/*.test.ts', 'faults/*.test.ts', 'e2e/*.spec.ts'],
    // Every file starts a real API with a database of its own: two at a time on two cores.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
