import { copyFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = `http://127.0.0.1:${process.env['API_PORT'] ?? '4000'}`;

/** The server reads the documents it may run by hash next to the files it serves. */
const persistedDocuments = (): Plugin => {
  let folder = here('dist');
  return {
    name: 'persisted-documents',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: () => copyFileSync(here('src/gql/persisted-documents.json'), resolve(folder, 'persisted-documents.json')),
  };
};

/** The phone page has its own document at /m, as the server gives it out. */
const phonePage = (): Plugin => ({
  name: 'phone-page',
  configureServer: (server) => {
    server.middlewares.use((request, _response, next) => {
      if (/^\/m(?:[?#]|$)/u.test(request.url ?? '')) request.url = '/phone.html';
      next();
    });
  },
});

export default defineConfig({
  plugins: [react(), persistedDocuments(), phonePage()],
  build: {
    // desktops of schools and bureaus run browsers of that age
    target: 'chrome90',
    manifest: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: { index: here('index.html'), phone: here('phone.html'), graphiql: here('graphiql.html') } },
  },
  worker: { format: 'es' },
  // what only the API explorer's worker imports: the dev server does not look into workers for packages that are no ES modules
  optimizeDeps: { include: ['monaco-graphql > graphql-language-service > nullthrows', 'monaco-graphql > picomatch-browser'] },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/imports', '/exports', '/templates', '/attachments', '/answer'].map((path) => [path, api]),
    ),
  },
});
