import type { TestProject } from 'vitest/node';

import { testDatabaseUrl } from '../env.ts';
import { startTestServer, type TestServer } from './server.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges into vitest's
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

/** One database server for the whole run; every test file copies its template. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { server, stop } = await startTestServer(testDatabaseUrl());
  project.provide('testServer', server);
  return stop;
};
