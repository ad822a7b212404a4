import type { Operation, Question } from '../lib/operation.ts';
import { list } from './list.ts';

const asked = list.product as Question;

/**
 * The same list with fields that no statement answers: what may be done with each row is decided in TypeScript, and `viewer` makes
 * graphql-js execute the whole operation. The others are asked for the list alone.
 */
export const listFallback: Operation = {
  ...list,
  name: 'list-fallback',
  title: 'list page with actions and viewer',
  note: 'list page with actions and viewer: the others are asked for the list alone',
  product: {
    ...asked,
    query: asked.query
      .replace(
        'query PlacementList($round: ID!) {',
        'query ListWithActions($round: ID!) { viewer { account { name } grants { role { code } } actions }',
      )
      .replace('id state destination', 'availableActions { action allowed } id state destination'),
  },
};
