// oxlint-disable-next-line import/no-unassigned-import -- it only tells the editor where its workers are
import './workers.ts';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.ts';

/** Runs any operation as the person who is signed in. `X-GraphiQL` says where it comes from: free documents are taken from here. */
const fetcher = async (request: object): Promise<never> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-graphiql': '1', 'x-requested-with': 'fuzhi', 'apollo-require-preflight': '1' },
    body: JSON.stringify(request),
  });
  return (await response.json()) as never;
};

const root = document.querySelector('#graphiql');
if (root !== null)
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher as never}
      defaultTabs={examples.map(({ query, variables }) => ({ query, variables: variables ?? '' }))}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <a href="/" style={{ color: '#1b5e9e', textDecoration: 'none' }}>
          扶智 API
        </a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
