import { describe, expect, it } from 'vitest';
import { type Client, signIn, withToken } from '../testkit/client.ts';
import { DEMO_PASSWORD, startProduct } from '../testkit/product.ts';

const product = await startProduct();
const { origin } = product;
const clerk = await signIn(origin, 'voc-clerk', DEMO_PASSWORD);
const bureau = await signIn(origin, 'bureau-voc', DEMO_PASSWORD);
const admin = await signIn(origin, 'admin', DEMO_PASSWORD);

type Outcome = Record<string, unknown> & { readonly __typename: string; readonly code?: string };
const ERROR = '... on UserError { code message howToFix } ... on InputError { fields { field code } }';
const run = async (who: Client, name: string, input: object, selection = ''): Promise<Outcome> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${name}(input: $input) { __typename ${selection} ${ERROR} } }`;
  return (await who.query<Record<string, Outcome>>(text, { input }))[name] as Outcome;
};

const school = (await clerk.query<{ viewer: { grants: { orgUnit: { id: string } }[] } }>('{ viewer { grants { orgUnit { id } } } }')).viewer
  .grants[0]?.orgUnit.id as string;
// a major that the demo's schools do not offer
const majorCode = '700209';
const year = new Date().getUTCFullYear();

describe('a school takes somebody into a new major', () => {
  it('which the bureau approves, as it does the plan', async () => {
    const offer = await run(
      clerk,
      'majorOfferCreate',
      { school, majorCode, fromYear: year, length: 3 },
      '... on MajorOffer { id state version }',
    );
    expect(offer).toMatchObject({ __typename: 'MajorOffer', state: 'DRAFT' });
    const plan = await run(
      clerk,
      'intakePlanCreate',
      { school, majorCode, entryYear: year, quota: 2 },
      '... on IntakePlan { id version majorOffered }',
    );
    expect(plan).toMatchObject({ __typename: 'IntakePlan', majorOffered: false });
    const asked = { id: plan['id'], version: plan['version'] };
    expect(await run(bureau, 'intakePlanApprove', asked)).toMatchObject({ __typename: 'RuleError', code: 'PLAN_MAJOR_NOT_OFFERED' });
    expect(await run(clerk, 'intakePlanApprove', asked)).toMatchObject({ __typename: 'ForbiddenError' });
    await run(bureau, 'majorOfferApprove', { id: offer['id'], version: 1 });
    expect(await run(bureau, 'intakePlanApprove', asked, '... on IntakePlan { state }')).toMatchObject({ state: 'APPROVED' });
  });

  it('from intent to enrolment, and the figures count it', async () => {
    const day = `${year}-01-01`;
    const person = { school, entryYear: year, intentOn: day, majorCode, name: '试学生' };
    const wrong = await run(clerk, 'applicantCreate', { ...person, identityNumber: '610902201001019001' });
    expect(wrong).toMatchObject({ __typename: 'InputError', fields: [{ field: 'identityNumber', code: 'IDENTITY_NUMBER' }] });
    const made = await run(clerk, 'applicantCreate', person, '... on Applicant { id version identityMasked }');
    expect(made).toMatchObject({ __typename: 'Applicant', identityMasked: '' });
    const rows = (version: number) => [{ id: made['id'], version }];
    expect(await run(clerk, 'applicantAdmit', { rows: rows(1), on: day }, '... on ApplicantList { count }')).toMatchObject({ count: 1 });
    expect(await run(clerk, 'applicantEnrol', { rows: rows(2), on: day })).toMatchObject({ code: 'APPLICANT_IDENTITY_MISSING' });
    const where = { major: { code: { eq: majorCode } }, admitted: { eq: true } };
    const counted = await bureau.query<{ applicants: { totalCount: number; aggregates: object } }>(
      'query ($where: ApplicantFilter) { applicants(first: 1, where: $where) { totalCount aggregates { admitted enrolled } } }',
      { where },
    );
    expect(counted.applicants).toMatchObject({ totalCount: 1, aggregates: { admitted: 1, enrolled: 0 } });
  });
});

describe('who sees what', () => {
  const count = async (who: Client): Promise<number> =>
    (await who.query<{ applicants: { totalCount: number } }>('{ applicants(first: 1) { totalCount } }')).applicants.totalCount;
  it('a school its own, the bureau all, an administrator nobody; a token reads and never writes', async () => {
    const all = await count(bureau);
    expect(all).toBeGreaterThan(await count(clerk));
    expect(await count(clerk)).toBeGreaterThan(0);
    expect(await count(admin)).toBe(0);
    const token = withToken(origin, product.token);
    expect(await count(token)).toBe(all);
    expect(await run(token, 'majorOfferCreate', { school, majorCode, fromYear: year, length: 3 })).toMatchObject({
      __typename: 'ForbiddenError',
    });
  });
  it('a class shows the graduates of its name, and no whole number is stored in plain', async () => {
    const found = await bureau.query<{ schoolClasses: { nodes: { name: string; graduates: { nodes: { className: string }[] } }[] } }>(
      `{ schoolClasses(first: 1, where: { graduationYear: { lte: ${year} } }) { nodes { name graduates(first: 5) { nodes { className } } } } }`,
    );
    const [klass] = found.schoolClasses.nodes;
    expect(klass?.graduates.nodes.length).toBeGreaterThan(0);
    for (const graduate of klass?.graduates.nodes ?? []) expect(graduate.className).toBe(klass?.name);
    const [plain] = await product.sql<{ n: number }>("SELECT count(*)::int AS n FROM applicant WHERE applicant::text ~ '[0-9]{17}[0-9X]'");
    expect(plain?.n).toBe(0);
  });
  it('graduates whose major was not offered are asked about, and not refused', async () => {
    type Found = { graduates: { nodes: { majorOffered: boolean | null; major: { code: string } }[] } };
    const text = '{ graduates(first: 200, where: { majorOffered: { eq: false } }) { nodes { majorOffered major { code } } } }';
    const { nodes } = (await bureau.query<Found>(text)).graduates;
    expect(nodes.length).toBeGreaterThan(0);
    // of one major the demo has a draft alone
    expect(new Set(nodes.map(({ major }) => major.code)).size).toBe(1);
    expect(nodes.every(({ majorOffered }) => majorOffered === false)).toBe(true);
  });
});
