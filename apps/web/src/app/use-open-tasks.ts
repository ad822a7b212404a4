import { OpenTasksDocument } from '../gql/graphql.ts';
import { useGraph } from '../shared/use-graph.ts';

/** How many tasks are open; undefined until it is known. */
export const useOpenTasks = (pause: boolean): number | undefined => useGraph(OpenTasksDocument, {}, pause).data?.inboxItems.totalCount;
