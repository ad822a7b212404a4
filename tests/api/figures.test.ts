import { describe, expect, it } from 'vitest';
import { anonymous, type Client, sameSite, signIn, withToken } from '../testkit/client.ts';
import { type Report, reportIn, uuidOf } from '../testkit/placement-story.ts';
import { DEMO_PASSWORD, startProduct } from '../testkit/product.ts';
import { openWorkbook } from '../testkit/workbook.ts';

const product = await startProduct();
const clerk = await signIn(product.origin, 'voc-clerk', DEMO_PASSWORD);
const bureau = await signIn(product.origin, 'bureau-voc', DEMO_PASSWORD);
const partner = withToken(product.origin, product.token);
const locked = await reportIn(clerk, ['LOCKED']);

const TOGETHER = ['IND20', 'VERIFIED', 'KNOWLEDGE', 'IND21', 'GRADE_A', 'GRADE_B', 'GRADE_C', 'GRADE_X', 'GRADE_NONE', 'IND26'];
const GROUPS = ['SCHOOL', 'MAJOR', 'FIELD', 'CATEGORY', 'REGION', 'NATURE', 'INDUSTRY'];
type Group = { readonly key: string; readonly numerator: number; readonly denominator: number; readonly where: object };
type Figure = Group & { readonly id: string; readonly period: string; readonly trend: readonly Group[] } & {
  readonly [by: string]: readonly Group[];
};
const FIGURES = `query ($ids: [String!], $org: ID!, $period: String!) { indicators(ids: $ids, org: $org, period: $period) {
  id period numerator denominator where(part: NUMERATOR) trend { numerator denominator }
  ${GROUPS.map((by) => `${by}: groups(by: ${by}) { key numerator denominator where(part: NUMERATOR) }`).join('\n')} } }`;

const figuresOf = async (who: Client, { orgUnit, round }: Report): Promise<Figure[]> =>
  (await who.query<{ indicators: Figure[] }>(FIGURES, { ids: TOGETHER, org: orgUnit.id, period: round.period })).indicators;
const totalOf = async (who: Client, where: object): Promise<number> =>
  (
    await who.query<{ placements: { totalCount: number } }>(
      'query ($where: PlacementFilter!) { placements(first: 1, where: $where) { totalCount } }',
      { where },
    )
  ).placements.totalCount;

describe('the figures of a year', () => {
  it('stand together, break down seven ways, and every number opens as many rows', async () => {
    const figures = await figuresOf(bureau, locked);
    expect(figures.map(({ id }) => id)).toEqual(TOGETHER);
    const employed = figures[0]?.numerator;
    const shares = figures.filter(({ id }) => id.startsWith('GRADE_'));
    expect(shares.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(employed);
    for (const figure of figures) {
      expect(await totalOf(bureau, figure.where)).toBe(figure.numerator);
      for (const by of GROUPS) {
        const groups = figure[by] ?? [];
        expect([figure.id, by, groups.reduce((sum, group) => sum + group.numerator, 0)]).toEqual([figure.id, by, figure.numerator]);
      }
    }
    for (const by of GROUPS) for (const group of figures[0]?.[by] ?? []) expect(await totalOf(bureau, group.where)).toBe(group.numerator);
  });

  it('are the same for school, bureau and integrator, and say of which follow-up they are', async () => {
    const [own, office, integrator] = [await figuresOf(clerk, locked), await figuresOf(bureau, locked), await figuresOf(partner, locked)];
    expect(own).toEqual(office);
    expect(integrator).toEqual(office);
    expect(own.at(-1)?.period).toMatch(/-M6$/u);
  });
});

describe('form FM21', () => {
  type Form = {
    readonly isDraft: boolean;
    readonly differing: number | null;
    readonly cells: readonly { readonly key: string; readonly value: number | null; readonly where: object }[];
  } | null;
  const formOf = async (who: Client, report: Report): Promise<Form> =>
    (
      await who.query<{ fm21: Form }>(
        'query ($round: ID!, $org: ID!) { fm21(round: $round, org: $org) { isDraft differing cells { key value where } } }',
        { round: report.round.id, org: report.orgUnit.id },
      )
    ).fm21;
  const address = ({ round, orgUnit }: Report): string => `/exports/fm21.xlsx?round=${round.id}&unit=${orgUnit.id}`;

  it('of a locked report is frozen, agrees with the rows, and tells when a row no longer does', async () => {
    // what was locked before anything was frozen is frozen once, soon after the start
    await expect.poll(async () => (await formOf(clerk, locked))?.isDraft, { timeout: 20_000, interval: 200 }).toBe(false);
    const form = await formOf(clerk, locked);
    expect(form?.differing).toBe(0);
    for (const { key, value, where } of form?.cells ?? [])
      if (!key.endsWith('ate')) expect([key, await totalOf(clerk, where)]).toEqual([key, value]);
    const employed = form?.cells.find(({ key }) => key === 'employed')?.value;
    expect((await figuresOf(clerk, locked))[0]?.numerator).toBe(employed);

    await product.sql(
      `UPDATE placement SET destination = 'D22', employer_id = NULL WHERE id = (SELECT id FROM placement WHERE round_id = $1 AND school_id = $2
         AND destination = 'D39' LIMIT 1) OR id = (SELECT id FROM placement WHERE round_id = $1 AND school_id = $2 AND destination = 'D12' LIMIT 1)`,
      [uuidOf(locked.round.id), uuidOf(locked.orgUnit.id)],
    );
    const after = await formOf(clerk, locked);
    expect(after?.differing).toBeGreaterThan(0);
    expect(after?.cells.map(({ value }) => value)).toEqual(form?.cells.map(({ value }) => value));
  });

  it('of an open report is a draft; both come as workbooks, to whoever may read the unit', async () => {
    const draft = await reportIn(clerk, ['DRAFT', 'NOT_STARTED']);
    expect((await formOf(clerk, draft))?.isDraft).toBe(true);
    const [open, final] = [await clerk.raw(address(draft)), await clerk.raw(address(locked))];
    expect(decodeURIComponent(open.headers.get('content-disposition') ?? '')).toContain('（草稿）');
    expect(decodeURIComponent(final.headers.get('content-disposition') ?? '')).not.toContain('（草稿）');
    await openWorkbook(new Uint8Array(await final.arrayBuffer()));
    const signed = await clerk.raw('/exports/fm21.xlsx', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...sameSite(product.origin) },
      body: JSON.stringify({ round: locked.round.id, unit: locked.orgUnit.id, filler: '王老师', phone: '0915-1234567' }),
    });
    expect(signed.status).toBe(200);
    const other = await signIn(product.origin, 'voc-clerk2', DEMO_PASSWORD);
    expect((await other.raw(address(locked))).status).toBe(404);
    expect(await formOf(other, locked)).toBeNull();
    expect((await anonymous(product.origin).raw(address(locked))).status).toBe(401);
    const trail = await product.sql<{ after: { isDraft: boolean } }>(
      `SELECT after FROM audit_entry WHERE operation = 'export' AND after ->> 'list' = 'fm21' ORDER BY id`,
    );
    expect(trail.map(({ after }) => after.isDraft)).toEqual([true, false, false]);
  });
});
