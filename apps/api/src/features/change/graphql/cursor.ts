import type { Builder } from '../../../graph/builder.ts';
import { notSignedIn } from '../../../graph/read/errors.ts';
import { newestChange } from '../statement.ts';

/** As the read engine writes the cursors of `changes`: the name of the order, which has no terms but the key, and the key. */
const cursorOf = (id: string): string => Buffer.from(JSON.stringify(['Change/', id]), 'utf8').toString('base64url');

/** Where the feed stands, for somebody who is about to make a copy, and for those who are told little and would search a long way each time. */
export const changeCursorField = (builder: Builder): void => {
  builder.queryField('changeCursor', (t) =>
    t.string({
      nullable: true,
      description:
        'Where the feed of `changes` stands now, whoever sees its events: take it before a copy is made, and follow with `changes(after:)` from ' +
        'there. Null as long as nothing was ever told; follow without `after` then.',
      resolve: async (_root, _args, context) => {
        if (context.actor === null) throw notSignedIn();
        const [newest] = await context.services.read<{ id: string }>(newestChange);
        return newest ? cursorOf(newest.id) : null;
      },
    }),
  );
};
