import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn, withToken } from '../testkit/client.ts';
import {
  type Batch,
  batchIn,
  dryRun,
  fillGaps,
  markedWorkbook,
  type Report,
  reportIn,
  reportOf,
  templateOf,
  upload,
  uuidOf,
} from '../testkit/placement-story.ts';
import { DEMO_PASSWORD, startProduct } from '../testkit/product.ts';
import type { Workbook } from '../testkit/workbook.ts';

const product = await startProduct();
const clerk = await signIn(product.origin, 'voc-clerk', DEMO_PASSWORD);
const otherClerk = await signIn(product.origin, 'voc-clerk2', DEMO_PASSWORD);
const bureau = await signIn(product.origin, 'bureau-voc', DEMO_PASSWORD);
const partner = withToken(product.origin, product.token);

type Outcome = {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly howToFix?: string;
  readonly version?: number;
  readonly state?: string;
};
type Row = {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly employed: boolean;
  readonly graduate: { readonly name: string };
};

const ERROR = '... on UserError { code message howToFix }';
const SUBMIT = `mutation ($report: ID!, $version: Int!) { placementSubmit(input: { report: $report, version: $version }) { __typename ... on RoundReport { state version } ${ERROR} } }`;
const COMMIT = `mutation ($batch: ID!, $mode: ImportMode!) { importCommit(input: { batchId: $batch, mode: $mode }) { __typename ... on ImportBatch { state } ${ERROR} } }`;

const submit = async (who: Client, report: Report, headers = {}): Promise<Outcome> =>
  (await who.query<{ placementSubmit: Outcome }>(SUBMIT, { report: report.id, version: report.version }, headers)).placementSubmit;
const commit = async (who: Client, batch: Batch, mode: 'ALL' | 'GOOD'): Promise<Outcome> =>
  (await who.query<{ importCommit: Outcome }>(COMMIT, { batch: batch.id, mode })).importCommit;
const rowsOf = async (who: Client, report: Report): Promise<Row[]> =>
  (
    await who.query<{ roundReport: { placements: { nodes: Row[] } } }>(
      'query ($id: ID!) { roundReport(id: $id) { placements(first: 200) { nodes { id version state employed graduate { name } } } } }',
      { id: report.id },
    )
  ).roundReport.placements.nodes;

let report: Report;
let filled: Workbook;
/** what stood in the cells before they were spoilt, row by row */
const right: Record<string, string>[] = [];

beforeAll(async () => {
  report = await reportIn(clerk, ['DRAFT']);
});

describe('the clerk reports', () => {
  let refused: Batch;

  it('gets a template with every graduate of the year in it', async () => {
    filled = await templateOf(clerk, report);
    expect(filled.count()).toBe(report.graduates);
    expect(filled.titles).toEqual(expect.arrayContaining(['姓名', '身份证号', '去向类别', '佐证材料']));
    expect(fillGaps(filled)).toBeGreaterThanOrEqual(3);
  });

  it('is told what is wrong, by cell, and nothing is written', async () => {
    const last = filled.count() - 1;
    for (let row = 0; row <= last; row += 1)
      right.push(Object.fromEntries(['身份证号', '佐证材料', '去向类别'].map((title) => [title, filled.get(row, title)])));
    const number = filled.get(last, '身份证号');
    filled.set(last, '身份证号', `${number.slice(0, 17)}${number.endsWith('1') ? '3' : '1'}`);
    filled.set(last - 1, '佐证材料', 'E11 岗位实习(顶岗实习)证明');
    filled.set(last - 2, '去向类别', '去火星');
    refused = await dryRun(clerk, report, filled);
    expect(refused).toMatchObject({ state: 'READY', rowsTotal: report.graduates, rowsWrong: 3 });
    const { importBatch } = await clerk.query<{
      importBatch: { rows: { nodes: { rowNo: number; issues: { code: string; zh: string; howToFix: unknown; cell: string }[] }[] } };
    }>('query ($id: ID!) { importBatch(id: $id) { rows(first: 50, where: { verdict: { eq: WRONG } }) { nodes { rowNo issues } } } }', {
      id: refused.id,
    });
    const issues = importBatch.rows.nodes.flatMap((row) => row.issues);
    expect(importBatch.rows.nodes.map((row) => row.rowNo).toSorted((a, b) => a - b)).toEqual([last, last + 1, last + 2]);
    expect(issues.every((issue) => /[一-鿿]/u.test(issue.zh) && /^[A-Z]{1,2}\d+$/u.test(issue.cell))).toBe(true);
    expect(issues.map((issue) => issue.code)).toContain('PLACEMENT_INTERNSHIP_PROOF');
    // a message never repeats an identity number
    expect(JSON.stringify(issues)).not.toMatch(/\d{17}/u);
    expect((await reportOf(clerk, report.id)).reported).toBe(report.reported);
  });

  it('cannot commit it whole while a row is wrong', async () => {
    const outcome = await commit(clerk, refused, 'ALL');
    expect(outcome.__typename).toBe('RuleError');
    expect(outcome.howToFix).toBeTruthy();
  });

  it('mends the marked workbook and sends it again as it is', async () => {
    const marked = await markedWorkbook(clerk, refused.id);
    expect(marked.titles).toContain('错误说明');
    const wrong = Array.from({ length: marked.count() }, (_, row) => row).filter((row) => marked.get(row, '错误说明') !== '');
    expect(wrong).toHaveLength(3);
    // the marked workbook has the rows in the same places
    for (const row of wrong) for (const [title, value] of Object.entries(right[row] ?? {})) marked.set(row, title, value);
    const batch = await dryRun(clerk, report, marked, '毕业去向-改.xlsx');
    expect(batch).toMatchObject({ state: 'READY', rowsTotal: report.graduates, rowsWrong: 0, rowsNew: 0 });
    expect(batch.rowsChanged + batch.rowsSame).toBe(report.graduates);
    expect(await commit(clerk, batch, 'ALL')).toMatchObject({ __typename: 'ImportBatch' });
    expect((await batchIn(clerk, batch.id, ['COMMITTED', 'READY'])).state).toBe('COMMITTED');
    const after = await reportOf(clerk, report.id);
    expect(after.reported).toBe(after.graduates);
  });

  it('the same file again changes nothing', async () => {
    const again = await dryRun(clerk, report, await templateOf(clerk, report), '再传一次.xlsx');
    expect(again).toMatchObject({ rowsTotal: report.graduates, rowsNew: 0, rowsChanged: 0, rowsWrong: 0, rowsSame: report.graduates });
  });

  it('a lost race is told, with the row as it stands', async () => {
    const [row] = await rowsOf(clerk, report);
    const outcome = await clerk.query<{ placementEdit: Outcome & { current?: { id: string } } }>(
      `mutation ($id: ID!) { placementEdit(input: { id: $id, version: 999, post: "装配工" }) { __typename ${ERROR} ... on ConflictError { current { id } } } }`,
      { id: row?.id },
    );
    expect(outcome.placementEdit).toMatchObject({ __typename: 'ConflictError', current: { id: row?.id } });
  });

  it('submits; the same key again gives the same answer, another body with it is refused', async () => {
    const before = await reportOf(clerk, report.id);
    const key = { 'idempotency-key': 'submit-once' };
    expect(await submit(otherClerk, before)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await submit(bureau, before)).toMatchObject({ __typename: 'ForbiddenError' });
    const first = await submit(clerk, before, key);
    expect(first).toMatchObject({ __typename: 'RoundReport', state: 'SUBMITTED' });
    expect(await submit(clerk, before, key)).toEqual(first);
    expect(await submit(clerk, { ...before, version: 77 }, key)).toMatchObject({
      __typename: 'ConflictError',
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('cannot change what is submitted', async () => {
    const answer = await upload(clerk, report, '晚了一步.xlsx', await (await templateOf(clerk, report)).save());
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'REPORT_NOT_EDITABLE' });
    const [row] = await rowsOf(clerk, report);
    const outcome = await clerk.query<{ placementEdit: Outcome }>(
      `mutation ($id: ID!, $version: Int!) { placementEdit(input: { id: $id, version: $version, callBack: "回访" }) { __typename ${ERROR} } }`,
      { id: row?.id, version: row?.version },
    );
    expect(outcome.placementEdit.__typename).toBe('RuleError');
  });
});

describe('the bureau reviews', () => {
  it('finds the report in its inbox and sends one row back', async () => {
    const { inboxItems } = await bureau.query<{ inboxItems: { nodes: { kind: string; link: string }[] } }>(
      '{ inboxItems(first: 50) { nodes { kind link } } }',
    );
    expect(inboxItems.nodes).toContainEqual({ kind: 'placement.review', link: `/placements/reports/${uuidOf(report.id)}` });
    const [row] = await rowsOf(bureau, report);
    const { placementReturn } = await bureau.query<{ placementReturn: Outcome & { count?: number } }>(
      `mutation ($rows: [PlacementReturnRowsInput!]!) { placementReturn(input: { rows: $rows }) { __typename ... on PlacementList { count } ${ERROR} } }`,
      { rows: [{ id: row?.id, version: row?.version, reason: '请补充录取通知书编号' }] },
    );
    expect(placementReturn).toMatchObject({ __typename: 'PlacementList', count: 1 });
    expect(await reportOf(clerk, report.id)).toMatchObject({ state: 'RETURNED', returned: 1 });
  });

  it('the clerk mends the row and submits again', async () => {
    const row = (await rowsOf(clerk, report)).find((one) => one.state === 'RETURNED');
    const { placementEdit } = await clerk.query<{ placementEdit: Outcome }>(
      `mutation ($id: ID!, $version: Int!) { placementEdit(input: { id: $id, version: $version, callBack: "已补充,通知书编号 2026-0001" }) { __typename ... on Placement { state version } ${ERROR} } }`,
      { id: row?.id, version: row?.version },
    );
    expect(placementEdit).toMatchObject({ __typename: 'Placement' });
    expect(await submit(clerk, await reportOf(clerk, report.id))).toMatchObject({ state: 'SUBMITTED' });
  });

  it('accepts the report', async () => {
    const now = await reportOf(bureau, report.id);
    const ACCEPT = `mutation ($id: ID!, $version: Int!) { reportAccept(input: { id: $id, version: $version }) { __typename ... on RoundReport { state } ${ERROR} } }`;
    expect((await clerk.query<{ reportAccept: Outcome }>(ACCEPT, { id: now.id, version: now.version })).reportAccept.__typename).toBe(
      'ForbiddenError',
    );
    expect((await bureau.query<{ reportAccept: Outcome }>(ACCEPT, { id: now.id, version: now.version })).reportAccept).toMatchObject({
      state: 'ACCEPTED',
    });
    expect(new Set((await rowsOf(bureau, report)).map((row) => row.state))).toEqual(new Set(['ACCEPTED']));
  });

  it('the history of a row tells who did what', async () => {
    const rows = await bureau.query<{
      roundReport: { placements: { nodes: { history: { nodes: { operation: string; actorName: string }[] } }[] } };
    }>(
      'query ($id: ID!) { roundReport(id: $id) { placements(first: 200) { nodes { history(first: 20) { nodes { operation actorName } } } } } }',
      { id: report.id },
    );
    const operations = rows.roundReport.placements.nodes.map((row) => row.history.nodes.map((entry) => entry.operation));
    expect(
      operations.some((list) =>
        ['placementSubmit', 'placementReturn', 'placementEdit', 'reportAccept'].every((name) => list.includes(name)),
      ),
    ).toBe(true);
  });
});

describe('the rate', () => {
  type Value = {
    readonly value: number;
    readonly numerator: number;
    readonly denominator: number;
    readonly target: { readonly value: number } | null;
    readonly rows: { readonly totalCount: number; readonly nodes: Row[] };
  };
  const RATE = `query ($org: ID!, $period: String!, $part: IndicatorPart!) {
    indicator(id: "IND20", org: $org, period: $period) { value numerator denominator target { value } rows(part: $part, first: 200) { totalCount nodes { id employed graduate { name } } } } }`;
  const rate = async (who: Client, part: string): Promise<Value> =>
    (await who.query<{ indicator: Value }>(RATE, { org: report.orgUnit.id, period: report.round.period, part })).indicator;

  it('is what counting the rows gives, and opens down to the named graduates', async () => {
    const rows = await rowsOf(bureau, report);
    const employed = rows.filter((row) => row.employed);
    const value = await rate(bureau, 'NUMERATOR');
    expect(value.denominator).toBe(rows.length);
    expect(value.numerator).toBe(employed.length);
    expect(value.value).toBeCloseTo((employed.length / rows.length) * 100, 2);
    expect(value.rows.totalCount).toBe(employed.length);
    expect(value.rows.nodes.map((row) => row.id).toSorted()).toEqual(employed.map((row) => row.id).toSorted());
    expect(value.rows.nodes.every((row) => row.graduate.name.length > 1)).toBe(true);
    expect((await rate(bureau, 'REST')).rows.totalCount).toBe(rows.length - employed.length);
  });

  it('is the same for the school, the bureau and the integrator', async () => {
    const [school, office, integrator] = [await rate(clerk, 'REST'), await rate(bureau, 'REST'), await rate(partner, 'REST')];
    expect(school).toEqual(office);
    expect(integrator).toEqual(office);
  });
});

describe('who sees what', () => {
  it('a clerk sees her school alone, and another school is as if it were not there', async () => {
    const mine = await clerk.query<{ placements: { totalCount: number } }>('{ placements { totalCount } }');
    const all = await bureau.query<{ placements: { totalCount: number } }>('{ placements { totalCount } }');
    expect(mine.placements.totalCount).toBeLessThan(all.placements.totalCount);
    const [row] = await rowsOf(bureau, report);
    const hidden = await otherClerk.query<{ node: null; placement: null }>(
      'query ($id: ID!) { node(id: $id) { id } placement(id: $id) { id } }',
      { id: row?.id },
    );
    const missing = await otherClerk.query('query ($id: ID!) { node(id: $id) { id } placement(id: $id) { id } }', {
      id: Buffer.from('Placement:00000000-0000-7000-8000-000000000000').toString('base64url'),
    });
    expect(hidden).toEqual({ node: null, placement: null });
    expect(missing).toEqual(hidden);
  });

  it('the token reads what the bureau reads, and writes nothing', async () => {
    const list =
      '{ placements(first: 50, where: { employed: { eq: true } }, orderBy: [{ field: UPDATED_AT, direction: DESC }]) { totalCount nodes { id state destination { code zh } employer { name } } } }';
    expect(await partner.query(list)).toEqual(await bureau.query(list));
    const outcome = await submit(partner, await reportOf(partner, report.id));
    expect(outcome.__typename).toBe('ForbiddenError');
  });

  it('pages hold every row once, forwards and backwards', async () => {
    type Page = {
      placements: {
        nodes: { id: string }[];
        pageInfo: { endCursor: string | null; hasNextPage: boolean; startCursor: string | null; hasPreviousPage: boolean };
      };
    };
    const all: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await partner.query<Page>(
        'query ($after: String) { placements(first: 37, after: $after, orderBy: [{ field: STATE, direction: ASC }]) { nodes { id } pageInfo { endCursor hasNextPage startCursor hasPreviousPage } } }',
        { after },
      );
      all.push(...page.placements.nodes.map((node) => node.id));
      after = page.placements.pageInfo.hasNextPage ? page.placements.pageInfo.endCursor : null;
    } while (after !== null);
    const { placements } = await partner.query<{ placements: { totalCount: number } }>('{ placements { totalCount } }');
    expect(all).toHaveLength(placements.totalCount);
    expect(new Set(all).size).toBe(all.length);
    const back: string[] = [];
    let before: string | null = null;
    do {
      const page: Page = await partner.query<Page>(
        'query ($before: String) { placements(last: 41, before: $before, orderBy: [{ field: STATE, direction: ASC }]) { nodes { id } pageInfo { endCursor hasNextPage startCursor hasPreviousPage } } }',
        { before },
      );
      back.unshift(...page.placements.nodes.map((node) => node.id));
      before = page.placements.pageInfo.hasPreviousPage ? page.placements.pageInfo.startCursor : null;
    } while (before !== null);
    expect(back).toEqual(all);
  });
});
