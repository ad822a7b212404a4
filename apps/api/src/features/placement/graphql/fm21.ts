import type { Text } from '@fuzhi/domain/kernel/rejection.ts';
import type { Fm21Fault } from '@fuzhi/domain/placement/fm21-check.ts';
import { FM21_GROUPS, FM21_TOTAL_NAMES, FM21_TOTALS, type Fm21Cell, type Fm21Total } from '@fuzhi/domain/placement/fm21-model.ts';

import type { Context } from '../../../context.ts';
import type { Builder } from '../../../graph/builder.ts';
import { encodeGlobalId } from '../../../graph/global-id.ts';
import { askerOf } from '../../../graph/read/resolve.ts';
import { keyOfId } from '../../../graph/read/values.ts';
import { type Fm21Form, readFm21 } from '../fm21-form.ts';

const inLocale = (text: Text, { locale }: Context): string => (locale === 'en' ? text.en : text.zh);

/** A PlacementFilter, as plain JSON. */
type Filter = { readonly [field: string]: unknown };

const yuan = (fen: bigint): string => `${String(fen / 100n)}.${String(fen % 100n).padStart(2, '0')}`;
const testFilter = ({ test }: Fm21Cell): Filter => {
  if (test.fact === 'wage')
    return { wage: { ...(test.over === null ? {} : { gt: yuan(test.over) }), ...(test.upTo === null ? {} : { lte: yuan(test.upTo) }) } };
  return test.fact === 'industry' ? { employer: { industry: { in: test.in } } } : { [test.fact]: { in: test.in } };
};
const TOTAL_FILTERS: { readonly [T in Fm21Total]: Filter } = {
  graduates: {},
  employed: { employed: { eq: true } },
  rate: { employed: { eq: true } },
  matched: { direct: { eq: true }, matched: { eq: true } },
  matchedRate: { direct: { eq: true }, matched: { eq: true } },
};
const filterOf = (form: Fm21Form, ...further: readonly Filter[]): Filter => ({
  round: { id: { eq: encodeGlobalId('Round', form.about.round_id) } },
  school: { within: encodeGlobalId('OrgUnit', form.about.unit_id) },
  and: further,
});

type Cell = { readonly key: string; readonly group: Text; readonly name: Text; readonly value: number | null; readonly where: Filter };
const cellsOf = (form: Fm21Form): Cell[] => [
  ...FM21_TOTALS.map((key) => ({
    key,
    group: { zh: '合计', en: 'Totals' },
    name: FM21_TOTAL_NAMES[key],
    value: form.figures[key],
    where: filterOf(form, TOTAL_FILTERS[key]),
  })),
  ...FM21_GROUPS.flatMap((group) =>
    group.cells.map((cell) => ({
      key: cell.key,
      group: group.name,
      name: cell.name,
      value: form.figures.cells[cell.key] ?? 0,
      where: filterOf(form, { [group.of]: { eq: true } }, testFilter(cell)),
    })),
  ),
];

/** Form FM21 of a unit in a round, with what does not add up and how far it is from what was frozen. */
export const fm21Field = (builder: Builder): void => {
  const cell = builder.objectRef<Cell>('Fm21Cell').implement({
    description: 'One cell of the form, and the rows it counts.',
    fields: (t) => ({
      key: t.exposeString('key', { nullable: false, description: 'Column of the form: graduates, g2a.' }),
      group: t.string({
        nullable: false,
        description: 'Group it stands in.',
        resolve: ({ group }, _args, context) => inLocale(group, context),
      }),
      name: t.string({ nullable: false, description: 'Its title.', resolve: ({ name }, _args, context) => inLocale(name, context) }),
      value: t.float({
        nullable: true,
        description: 'Count, or rate in percent; null: nothing to divide by.',
        resolve: ({ value }) => value,
      }),
      where: t.field({
        type: 'JSON',
        nullable: false,
        description: 'The PlacementFilter that opens its rows as they are now.',
        resolve: ({ where }) => where,
      }),
    }),
  });
  const fault = builder.objectRef<Fm21Fault>('Fm21Fault').implement({
    description: 'A cell that does not add up.',
    fields: (t) => ({
      cell: t.exposeString('cell', {
        nullable: false,
        description: 'A cell (g2a), a group (g2) or a line by major (byMajor[05].employed).',
      }),
      message: t.string({
        nullable: false,
        description: 'What is there and what should be.',
        resolve: ({ text }, _args, context) => inLocale(text, context),
      }),
    }),
  });
  const form = builder.objectRef<Fm21Form>('Fm21Form').implement({
    description: 'Statistics form FM21 of a unit in a round: frozen when all its reports are accepted, a draft from the rows before.',
    fields: (t) => ({
      isDraft: t.exposeBoolean('isDraft', { nullable: false, description: 'Counted from the rows as they are.' }),
      frozenAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When the last of its reports was frozen.',
        resolve: ({ frozenAt }) => frozenAt?.toISOString() ?? null,
      }),
      reports: t.int({ nullable: false, description: 'Reports it sums up.', resolve: ({ reports }) => reports.total }),
      frozenReports: t.int({
        nullable: false,
        description: 'Of them accepted or locked, and frozen.',
        resolve: ({ reports }) => reports.frozen,
      }),
      differing: t.int({
        nullable: true,
        description: 'Rows that are no longer as they were frozen; null for a draft.',
        resolve: ({ differing }) => differing,
      }),
      cells: t.field({
        type: [cell],
        nullable: false,
        description: 'Totals, then the groups, in the order of the form.',
        resolve: cellsOf,
      }),
      faults: t.field({
        type: [fault],
        nullable: false,
        description: 'What does not add up; empty when all is well.',
        resolve: ({ faults }) => faults,
      }),
    }),
  });
  builder.queryField('fm21', (t) =>
    t.field({
      type: form,
      nullable: true,
      description: 'Form FM21; null when round or unit are not yours to read. As a workbook: /exports/fm21.xlsx?round=…&unit=…',
      args: {
        round: t.arg.id({ required: true, description: 'The round.' }),
        org: t.arg.id({ required: true, description: 'A school, or a unit above schools as their sum.' }),
        draft: t.arg.boolean({ required: false, description: 'true: from the rows as they are, also where it is frozen.' }),
      },
      resolve: async (_root, args, context) => {
        const [round, unit] = [keyOfId(args.round, 'Round').key, keyOfId(args.org, 'OrgUnit').key];
        return (await readFm21(context.services.read, askerOf(context).actor, { round, unit, draft: args.draft === true })) ?? null;
      },
    }),
  );
};
