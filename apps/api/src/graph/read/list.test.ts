import { parse, execute, validate } from 'graphql';
import { sql as kyselySql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../testkit/database.ts';
import type { Builder } from '../builder.ts';
import { buildSchema } from '../schema.ts';
import { compileList, compileWhere } from './list.ts';
import { readConnection, readNode, readNodes } from './load.ts';
import type { Asker } from './model.ts';
import { objectRef, connectionRef } from './schema.ts';
import { actorOf, contextOf, makeWorld, placementId, units } from './testkit/world.ts';

const { pool, db } = await testDatabase();

/** Fields whose rows a resolver chooses: what commands and figures are made of. */
const probes = (builder: Builder): void => {
  builder.queryFields((t) => ({
    probeEmployed: t.field({
      type: connectionRef('Placement'),
      args: {
        first: t.arg.int({ description: 'Rows.' }),
        after: t.arg.string({ description: 'Cursor.' }),
        study: t.arg.boolean({ description: 'Kind.' }),
      },
      description: 'For this test alone.',
      resolve: (_parent, args, context, info) =>
        readConnection('Placement', { employed: { eq: true }, ...(args.study === true ? { study: { eq: true } } : {}) }, info, context),
    }),
    probeRow: t.field({
      type: objectRef('Placement'),
      description: 'For this test alone.',
      resolve: (_parent, _args, context, info) => readNode('Placement', placementId(3), info, context),
    }),
    probeRows: t.field({
      type: [objectRef('Placement')],
      description: 'For this test alone.',
      resolve: (_parent, _args, context, info) => readNodes('Placement', [placementId(6), placementId(2), placementId(3)], info, context),
    }),
  }));
};
const schema = buildSchema([probes]);
beforeAll(() => makeWorld(pool, 20));

const clerk = actorOf('VOC_CLERK', units.school11);
const asker: Asker = { actor: clerk, accountId: clerk.id, sessionId: null, locale: 'zh-CN', today: '2026-11-24' };
const rows = async (request: Parameters<typeof compileList>[2], who: Asker = asker): Promise<{ [key: string]: unknown }[]> => {
  const { text, values } = compileList(schema, 'Placement', request, who);
  return (await pool.query<{ json: string }>({ text, values: [...values] })).rows.map(
    (row) => JSON.parse(row.json) as { [key: string]: unknown },
  );
};

describe('a whole list', () => {
  it('has the columns asked for, in the order asked for, of visible rows only', async () => {
    const found = await rows({
      where: { destination: { eq: 'D12' } },
      orderBy: [{ field: 'WAGE', direction: 'DESC' }],
      columns: [
        'key',
        'graduate.name',
        'graduate.major.name',
        'destination',
        'destination.zh',
        'wage',
        'employer.creditCode',
        'evidence.kind.code',
        'school.name',
      ].map((path) => ({ key: path, path })),
    });
    expect(found).toHaveLength(8);
    expect(found.every((row) => row['school.name'] === '甲区第一职校' && row['destination.zh'] === '企业(各种所有制)')).toBe(true);
    expect(found[0]).toMatchObject({ destination: 'D12', wage: expect.stringMatching(/^\d+\.00$/u), 'evidence.kind.code': ['E01', 'E10'] });
    const wages = found
      .map((row) => row['wage'])
      .filter((wage) => wage !== null)
      .map(Number);
    expect(wages).toEqual(wages.toSorted((a, b) => b - a));
  });
  it('says which column or condition it does not know', () => {
    expect(() => compileList(schema, 'Placement', { columns: [{ key: 'x', path: 'graduate.phone' }] }, asker)).toThrow('no column "phone"');
    expect(() => compileList(schema, 'Placement', { columns: [], where: { salary: { eq: 1 } } }, asker)).toThrow('salary');
    expect(() => compileList(schema, 'Placement', { columns: [], where: { wage: { eq: 'viel' } } }, asker)).toThrow('where.wage.eq');
  });
  it('is a condition for statements written elsewhere', async () => {
    const { texts, values } = compileWhere(schema, 'Placement', { not: { employed: { eq: true } } }, 'p', asker);
    const piece = kyselySql.join(
      texts.flatMap((text, index) => (index < values.length ? [kyselySql.raw(text), kyselySql.val(values[index])] : [kyselySql.raw(text)])),
      kyselySql.raw(''),
    );
    const { rows: counted } = await kyselySql<{ n: bigint }>`select count(*) as n from placement as p where ${piece}`.execute(db);
    expect(counted[0]?.n).toBe(8n);
  });
});

describe('reading for resolvers', () => {
  const ask = async (source: string, actor = clerk, variableValues: { [name: string]: unknown } = {}): Promise<unknown> => {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const { data, errors } = await execute({ schema, document, variableValues, contextValue: contextOf(pool, actor) });
    if (errors?.[0]) throw new Error(errors[0].message);
    return JSON.parse(JSON.stringify(data));
  };
  it('gives the rows behind a figure in pages', async () => {
    const source =
      'query ($after: String, $study: Boolean) { probeEmployed(first: 5, after: $after, study: $study) { totalCount pageInfo { endCursor hasNextPage } nodes { id employed } } }';
    type Pages = {
      probeEmployed: {
        totalCount: number;
        pageInfo: { endCursor: string; hasNextPage: boolean };
        nodes: { id: string; employed: boolean }[];
      };
    };
    const first = (await ask(source)) as Pages;
    expect(first.probeEmployed.totalCount).toBe(12);
    const second = (await ask(source, clerk, { after: first.probeEmployed.pageInfo.endCursor })) as Pages;
    const seen = [...first.probeEmployed.nodes, ...second.probeEmployed.nodes];
    expect(new Set(seen.map((node) => node.id)).size).toBe(10);
    expect(seen.every((node) => node.employed)).toBe(true);
    expect(((await ask(source, clerk, { study: true })) as Pages).probeEmployed.totalCount).toBe(4);
  });
  it('reads records back under the names the client gave, in the order of the keys, without the invisible', async () => {
    const source = '{ a: probeRow { n: graduate { name } __typename } probeRows { id2: id graduate { name } } }';
    expect(await ask(source)).toEqual({
      a: { n: { name: '学生3' }, __typename: 'Placement' },
      probeRows: [
        { id2: expect.any(String), graduate: { name: '学生6' } },
        { id2: expect.any(String), graduate: { name: '学生3' } },
      ],
    });
    expect(await ask(source, actorOf('VOC_CLERK', units.school21))).toMatchObject({
      a: null,
      probeRows: [{ graduate: { name: '学生2' } }],
    });
  });
});
