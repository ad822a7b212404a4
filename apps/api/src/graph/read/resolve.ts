import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../../context.ts';
export const resolveRoot: GraphQLFieldResolver<unknown, Context> = () => null;
export const resolveNode = resolveRoot;
export const resolveNodes = resolveRoot;
