/* oxlint-disable import/default -- `?worker` is vite's: what it makes of the file exports the worker as default */
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

// GraphiQL has this file too, but vite's dev server cannot prepare a package that imports workers, and ends over it
const getWorker = (_id: string, label: string): Worker => {
  if (label === 'json') return new JsonWorker();
  return label === 'graphql' ? new GraphQLWorker() : new EditorWorker();
};
Object.assign(globalThis, { MonacoEnvironment: { getWorker } });
