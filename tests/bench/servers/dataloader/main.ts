// How most servers of this kind are written: Apollo Server with its defaults, graphql-js, and one DataLoader a relation.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { DISTRICT_PATH } from '../../lib/database.ts';
import { CLERK_ID } from '../../operations/write.ts';
import * as lists from './lists.ts';
import { createLoaders, type Loaders, type Row } from './loaders.ts';
import { typeDefs } from './schema.ts';

type Context = lists.Scope & { readonly load: Loaders };
type First = { readonly first: number };
type OfRound = { readonly round: string };

const related =
  (loader: Exclude<keyof Loaders, 'evidence' | 'placements'>, column: string) =>
  (row: Row, _args: object, { load }: Context): unknown => {
    // a group brings its own
    if (row[loader] !== undefined) return row[loader];
    const key = row[column];
    return typeof key === 'string' ? load[loader].load(key) : null;
  };

const resolvers = {
  Query: {
    placements: (_: unknown, args: Parameters<typeof lists.placements>[0], scope: Context) => lists.placements(args, scope),
    placement: (_: unknown, { id }: { id: string }, scope: Context) => lists.placement(id, scope),
    graduates: (_: unknown, args: Parameters<typeof lists.graduates>[0], scope: Context) => lists.graduates(args, scope),
    placementGroups: (_: unknown, { round }: OfRound, scope: Context) => lists.groups(round, scope),
    placementFigures: (_: unknown, { round }: OfRound, scope: Context) => lists.figures(round, scope),
    roundReportGroups: (_: unknown, { round }: OfRound, scope: Context) => lists.states(round, scope),
    rounds: (_: unknown, { first }: First, scope: Context) => lists.rounds(first, scope),
    inboxItems: (_: unknown, { first }: First, scope: Context) => lists.inboxItems(first, scope),
    nodes: (_: unknown, { ids }: { ids: readonly string[] }, scope: Context) => lists.nodes(ids, scope),
  },
  Mutation: {
    placementEdit: (_: unknown, args: Parameters<typeof lists.edit>[0], scope: Context) => lists.edit(args, scope),
  },
  Placement: {
    round: related('round', 'round_id'),
    graduate: related('graduate', 'graduate_id'),
    school: related('school', 'school_id'),
    employer: related('employer', 'employer_id'),
    evidence: (row: Row, _args: object, { load }: Context) => load.evidence.load(String(row['id'])),
  },
  Graduate: {
    major: related('major', 'major_code'),
    school: related('school', 'school_id'),
    placements: async (row: Row, { first }: First, { load }: Context) => {
      const rows = await load.placements.load(String(row['id']));
      return { nodes: rows.slice(0, first), totalCount: rows.length };
    },
  },
  Evidence: { attachment: related('attachment', 'attachment_id') },
  InboxItem: { orgUnit: related('school', 'school_id') },
};

const server = new ApolloServer<Context>({ typeDefs, resolvers, plugins: [ApolloServerPluginCacheControlDisabled()] });
await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT), host: '127.0.0.1' },
  context: async ({ req }) => ({ unit: String(req.headers['x-unit'] ?? DISTRICT_PATH), account: CLERK_ID, load: createLoaders() }),
});
