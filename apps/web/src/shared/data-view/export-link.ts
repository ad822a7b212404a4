import type { OrderBy, Where } from './filter-model.ts';

/** Address that sends exactly this view as a file: the same filter, order and columns. */
export const exportHref = (
  plural: string,
  format: 'xlsx' | 'jsonl',
  view: { where: Where | undefined; orderBy: readonly OrderBy[] | undefined; columns: readonly string[] },
): string => {
  const query = new URLSearchParams();
  if (view.where !== undefined) query.set('where', JSON.stringify(view.where));
  if (view.orderBy !== undefined) query.set('orderBy', JSON.stringify(view.orderBy));
  if (view.columns.length > 0) query.set('columns', view.columns.join(','));
  const text = query.toString();
  return `/exports/${plural}.${format}${text === '' ? '' : `?${text}`}`;
};

const quote = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A command line that asks the API for the first page of this view. */
export const curlOf = (origin: string, document: string, variables: object): string =>
  [
    `curl ${quote(`${origin}/graphql`)}`,
    `-H 'content-type: application/json'`,
    `-H "authorization: Bearer $FUZHI_TOKEN"`,
    `--data ${quote(JSON.stringify({ query: document, variables }))}`,
  ].join(' \\\n  ');

/** Operation and variables as they are pasted into GraphiQL. */
export const graphqlOf = (document: string, variables: object): string =>
  `${document.trim()}\n\n# variables\n# ${JSON.stringify(variables)}\n`;
