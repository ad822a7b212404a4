import { OpenTasksDocument } from '../gql/graphql.ts';
import { useGraph } from '../shared/use-graph.ts';

/** How many tasks are open; undefined until it is known. */
export const useOpenTasks = (): number | undefined => useGraph(OpenTasksDocument, {}).data?.inboxItems.totalCount;
