import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../testkit/database.ts';
import { encodeGlobalId } from '../global-id.ts';
import { buildSchema } from '../schema.ts';
import { createExecutor } from './execute.ts';
import { type Answer, askerOn, bureau, clerk, listOn, reasonOf as reason } from './testkit/ask.ts';
import { actorOf, contextOf, makeWorld, placementId, rounds, units } from './testkit/world.ts';

const { pool } = await testDatabase();
beforeAll(() => makeWorld(pool, 20));
const ask = askerOn(pool);
const list = listOn(ask);
const schema = buildSchema();
const count = async (where: unknown): Promise<number> => {
  const answer = await list(where);
  if (answer.errors) throw new Error(answer.errors[0]?.message);
  return answer.data.placements.totalCount as number;
};

describe('statements', () => {
  const DEEP = `query Deep($first: Int) { placements(first: $first) { totalCount nodes { state graduate { name major { name } placements { nodes { state } } } school { name parent { name } }
    employer { name } evidence { kind { zh } } checks { result } history { totalCount } round { reports { nodes { graduates } } } } } }`;
  it('are one for a root field, however many rows and levels', async () => {
    for (const first of [1, 7, 200]) expect((await ask(DEEP, bureau, { first })).statements).toHaveLength(1);
  });
  it('are one for all root fields that read tables, in the order of the document, beside what graphql-js answers', async () => {
    const document = `query Mixed($id: ID!, $with: Boolean!) { t: __typename b: orgUnits(first: 2) { nodes { id } } viewer @include(if: $with) { actions account { name } }
      ...Rest gone: placement(id: "${encodeGlobalId('Placement', placementId(999))}") { id } __schema { queryType { name } } }
      fragment Rest on Query { node(id: $id) { id } a: placement(id: $id) { state availableActions { action allowed } } viewer @include(if: $with) { isDemo }
        placementGroups(by: [STATE]) { count } z: placements(first: 1) { totalCount nodes { availableActions { action } } } }`;
    const id = encodeGlobalId('Placement', placementId(3));
    for (const withViewer of [true, false]) {
      const answer = await ask(document, bureau, { id, with: withViewer });
      expect(answer.errors).toBeUndefined();
      expect(Object.keys(answer.data)).toEqual(
        ['t', 'b', 'viewer', 'node', 'a', 'placementGroups', 'z', 'gone', '__schema'].filter((key) => withViewer || key !== 'viewer'),
      );
      const context = contextOf(pool, bureau);
      const executed = await createExecutor(schema)({
        document: parse(document),
        variables: { id, with: withViewer },
        context,
      });
      expect(Object.keys((JSON.parse('text' in executed ? executed.text : '{}') as Answer).data)).toEqual(Object.keys(answer.data));
      const tables = context.statements.filter((text) => text.includes('AS j0'));
      expect(tables).toHaveLength(1);
      expect(context.statements.filter((text) => text.includes('FROM org_unit t'))).toHaveLength(1);
    }
  });
  it('are named after the operation', async () => {
    expect((await ask(DEEP, bureau, { first: 2 })).statements[0]).toMatch(/^\/\* Deep\.placements \*\/ SELECT/u);
  });
  it('are the same text for people with the same roles elsewhere, and never bring their rows', async () => {
    const source = '{ placements(first: 200) { nodes { school { name } } } }';
    const mine = await ask(source, actorOf('VOC_CLERK', units.school11));
    const theirs = await ask(source, actorOf('VOC_CLERK', units.school12));
    expect(mine.statements[0]).toBe(theirs.statements[0]);
    const names = (answer: Answer): unknown[] => [
      ...new Set(answer.data.placements.nodes.map((node: { school: { name: string } }) => node.school.name)),
    ];
    expect(names(mine)).toEqual(['甲区第一职校']);
    expect(names(theirs)).toEqual(['甲区第二职校']);
  });
  it('fetch only what is asked for: no count, no labels, no joins', async () => {
    const [text = ''] = (await ask('{ placements { nodes { destination { code } } } }')).statements;
    expect(text).not.toMatch(/f_count|code_item|LEFT JOIN/u);
  });
});

describe('scope', () => {
  it('holds at every depth', async () => {
    const { data } = await ask(
      '{ rounds { nodes { title reports { totalCount nodes { orgUnit { name parent { children { nodes { name } } } } round { reports { nodes { placements(first: 200) { totalCount nodes { school { name } graduate { placements { totalCount } } } } } } } } } } } }',
      clerk,
    );
    const [round] = data.rounds.nodes;
    expect(data.rounds.nodes).toHaveLength(1);
    expect(round.reports.totalCount).toBe(1);
    expect(round.reports.nodes[0].orgUnit).toEqual({
      name: '甲区第一职校',
      parent: { children: { nodes: [{ name: '甲区第一职校' }] } },
    });
    const [report] = round.reports.nodes[0].round.reports.nodes;
    expect(report.placements.totalCount).toBe(20);
    expect(new Set(report.placements.nodes.map((node: { school: { name: string } }) => node.school.name))).toEqual(
      new Set(['甲区第一职校']),
    );
  });
  it('lets an administrator see units and no records', async () => {
    const { data } = await ask(
      '{ placements { totalCount } graduates { totalCount } employers { totalCount } orgUnits { totalCount } }',
      actorOf('ADMIN', units.district1),
    );
    expect(data).toEqual({
      placements: { totalCount: 0 },
      graduates: { totalCount: 0 },
      employers: { totalCount: 0 },
      orgUnits: { totalCount: 3 },
    });
  });
  it('binds a token to the nouns of its scopes', async () => {
    const token = (scopes: string[]) => actorOf('INTEGRATOR', units.district1, { kind: 'TOKEN', scopes });
    const source = '{ placements(first: 1) { totalCount nodes { school { name } } } orgUnits { totalCount } }';
    expect((await ask(source, token(['placement:read']))).data).toEqual({
      placements: { totalCount: 40, nodes: [{ school: null }] },
      orgUnits: { totalCount: 0 },
    });
    expect((await ask(source, token(['*:read']))).data.orgUnits.totalCount).toBe(3);
    // what may not be read may not be asked about either
    expect((await list({ school: { search: '甲区' } }, token(['placement:read']))).data.placements.totalCount).toBe(0);
    expect((await list({ school: { search: '甲区' } }, token(['placement:read', 'org:read']))).data.placements.totalCount).toBe(40);
  });
  it("of a row that belongs to another is the other row's, from wherever it is read", async () => {
    const evidence = (
      await pool.query<{ id: string; placement_id: string; school_id: string }>(
        'SELECT e.id, e.placement_id, p.school_id FROM placement_evidence e JOIN placement p ON p.id = e.placement_id',
      )
    ).rows;
    const ids = evidence.map((row) => encodeGlobalId('PlacementEvidence', row.id));
    const { data } = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } placements(first: 200) { nodes { evidence { id } } } }',
      clerk,
      { ids },
    );
    const mine = ids.filter((_, index) => evidence[index]!.school_id === units.school11.id);
    expect(mine.length).toBeGreaterThan(0);
    expect(data.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual(ids.map((id) => (mine.includes(id) ? id : null)));
    expect(new Set(data.placements.nodes.flatMap((node: { evidence: { id: string }[] }) => node.evidence.map((item) => item.id)))).toEqual(
      new Set(mine),
    );
  });
  it('gives nothing to nobody', async () => {
    const answer = await ask('{ placements { totalCount } }', null);
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(answer.data).toBeNull();
  });
  it('cannot be seen through a filter on a related row', async () => {
    const other = encodeGlobalId('Round', rounds.round2);
    expect(await count({ round: { id: { eq: other } } })).toBe(0);
    expect(await count({ school: { search: '乙区' } })).toBe(0);
    expect(await count({ school: { within: encodeGlobalId('OrgUnit', units.district1.id) } })).toBe(40);
    expect(await count({ school: { within: encodeGlobalId('OrgUnit', units.school12.id) } })).toBe(20);
  });
});

describe('filters', () => {
  it('compare, and treat a missing value as no match', async () => {
    expect(await count({ destination: { eq: 'D12' } })).toBe(16);
    expect(await count({ destination: { ne: 'D12' } })).toBe(24);
    expect(await count({ destination: { in: ['D21', 'D31'] } })).toBe(16);
    expect(await count({ destination: { isNull: true } })).toBe(8);
    expect(await count({ not: { destination: { in: ['D21', 'D31'] } } })).toBe(24);
    expect(await count({ employed: { eq: true } })).toBe(24);
    expect(await count({ employed: { ne: true } })).toBe(16);
    expect(await count({ wage: { gte: '3500.00' }, startOn: { lt: '2026-07-03' } })).toBe(
      await count({ and: [{ wage: { gte: '3500.00' } }, { startOn: { lte: '2026-07-02' } }] }),
    );
  });
  it('combine: or is a union, not its complement, and empty parts do nothing', async () => {
    const [a, b] = [{ wage: { gt: '3000' } }, { destination: { eq: 'D21' } }];
    expect(await count({ or: [a, b] })).toBe((await count(a)) + (await count(b)));
    expect((await count({ not: { or: [a, b] } })) + (await count({ or: [a, b] }))).toBe(40);
    expect(await count({ or: [] })).toBe(0);
    expect(await count({ and: [], not: { or: [] }, school: {}, wage: null, destination: { eq: null } })).toBe(40);
  });
  it('reach one relation, search by pinyin and initials, and take wildcards literally', async () => {
    expect(await count({ graduate: { name: { eq: '学生4' } } })).toBe(1);
    expect(await count({ search: 'xue sheng 3' })).toBe(await count({ graduate: { search: 'XUE SHENG 3' } }));
    expect(await count({ search: 'yrdw' })).toBe(16);
    expect(await count({ search: '%' })).toBe(0);
    expect(await count({ graduate: { name: { startsWith: '学生1' } } })).toBeGreaterThan(3);
  });
  it('nest to four levels and no further', async () => {
    const nest = (depth: number): object => (depth === 0 ? { employed: { eq: true } } : { and: [nest(depth - 1)] });
    expect(await count(nest(4))).toBe(24);
    expect(reason(await list(nest(5)))).toBe('FILTER_TOO_DEEP');
  });
});

describe('nodes', () => {
  it('come by global id with their own type; strangers, forgeries and the invisible are null', async () => {
    const mine = encodeGlobalId('Placement', placementId(3));
    const ids = [
      encodeGlobalId('OrgUnit', units.school11.id),
      mine,
      encodeGlobalId('Placement', placementId(2)),
      encodeGlobalId('Setting', 'demo'),
      'x',
      encodeGlobalId('Major', '710201'),
      mine,
    ];
    const { data, statements } = await ask(
      'query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { __typename id ... on Placement { state s: school { name } } ... on OrgUnit { kind } ... on Major { code } } node(id: $id) { id ... on Graduate { name } } }',
      clerk,
      { ids, id: ids[2] },
    );
    expect(data.nodes.map((node: { __typename: string } | null) => node && node.__typename)).toEqual([
      'OrgUnit',
      'Placement',
      null,
      null,
      null,
      'Major',
      'Placement',
    ]);
    expect(data.nodes[1]).toEqual({
      __typename: 'Placement',
      id: mine,
      state: 'DRAFT',
      s: { name: '甲区第一职校' },
    });
    expect(data.node).toBeNull();
    expect(statements).toHaveLength(4);
  });
});

describe('selections', () => {
  it('take aliases, fragments, merged fields and directives', async () => {
    const { data } = await ask(
      `query ($yes: Boolean!, $no: Boolean!) { a: placements(first: 1) { nodes { ...One } e: edges { node { x: state } } edges { cursor } } }
       fragment One on Placement { __typename state state2: state graduate { name } ... on Placement { graduate { className __proto__: name } } ... on Node { id } school @include(if: $no) { name } wage @skip(if: $yes) round @include(if: $yes) { kind } }`,
      bureau,
      { yes: true, no: false },
    );
    const [node] = data.a.nodes;
    expect(Object.keys(node)).toEqual(['__typename', 'state', 'state2', 'graduate', 'id', 'round']);
    expect(Object.keys(node.graduate)).toEqual(['name', 'className', '__proto__']);
    expect(data.a.e[0].node.x).toBe('DRAFT');
  });
  it('hold more members than a function takes arguments, and longer names than a column has', async () => {
    const many = Array.from({ length: 120 }, (_, index) => `f${index}: state`).join(' ');
    const { data } = await ask(`{ placements(first: 1) { nodes { ${many} } } }`);
    expect(Object.keys(data.placements.nodes[0])).toHaveLength(120);
    expect(data.placements.nodes[0].f119).toBe('DRAFT');
    const long = 'l'.repeat(70);
    const longer = await ask(
      `{ placements(first: 1) { nodes { ${long}: state ${long}2: wage t: __typename employer { ${long}3: __typename id } } } }`,
    );
    expect(longer.data.placements.nodes[0]).toMatchObject({ [long]: 'DRAFT', t: 'Placement' });
  });
  it('group and sum in one pass, within scope', async () => {
    const { data, statements } = await ask(
      '{ placementGroups(by: [SCHOOL, EMPLOYED]) { label count key { school { name } employed gender { code } } aggregates { employed } } }',
    );
    expect(statements).toHaveLength(1);
    expect(data.placementGroups).toHaveLength(4);
    expect(data.placementGroups[0]).toEqual({
      label: '甲区第一职校 · 是',
      count: 12,
      key: { school: { name: '甲区第一职校' }, employed: true, gender: null },
      aggregates: { employed: 12 },
    });
    expect(
      (
        await ask('{ placementGroups(by: [MAJOR_CATEGORY], where: { employed: { eq: true } }) { label count } }', clerk)
      ).data.placementGroups.reduce((sum: number, group: { count: number }) => sum + group.count, 0),
    ).toBe(12);
  });
});
