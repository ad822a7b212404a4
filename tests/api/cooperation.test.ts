import { describe, expect, it } from 'vitest';
import { type Client, sameSite, signIn, withToken } from '../testkit/client.ts';
import { batchIn } from '../testkit/placement-story.ts';
import { DEMO_PASSWORD, startProduct } from '../testkit/product.ts';
import { openWorkbook } from '../testkit/workbook.ts';

const product = await startProduct();
const clerk = await signIn(product.origin, 'voc-clerk', DEMO_PASSWORD);
const otherClerk = await signIn(product.origin, 'voc-clerk2', DEMO_PASSWORD);
const bureau = await signIn(product.origin, 'bureau-voc', DEMO_PASSWORD);
const partner = withToken(product.origin, product.token);

type Outcome = {
  readonly __typename: string;
  readonly id?: string;
  readonly code?: string;
  readonly message?: string;
  readonly version?: number;
  readonly status?: string;
  readonly state?: string;
};
const command = async (who: Client, name: string, type: string, input: object, more = ''): Promise<Outcome> => {
  const type_ = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type_}!) { ${name}(input: $input) { __typename ... on ${type} { id version ${more} } ... on UserError { code message } } }`;
  const data = await who.query<{ [command: string]: Outcome }>(document, { input });
  return data[name] as Outcome;
};
const mySchool = async (who: Client): Promise<string> => {
  const data = await who.query<{ viewer: { grants: { orgUnit: { id: string } }[] } }>('{ viewer { grants { orgUnit { id } } } }');
  return data.viewer.grants[0]?.orgUnit.id ?? '';
};
const school = await mySchool(clerk);
const CODE = '91610000MA00000003';
const AGREEMENT = {
  school,
  employerCode: CODE,
  employerName: '试验制造有限公司',
  kind: 'ORDER',
  majors: ['710201'],
  className: '试验订单班',
  students: 40,
  poor: 6,
  from: '2025-09-01',
  to: '2028-08-31',
};
const POST = {
  school,
  employerCode: CODE,
  name: '赵实习',
  className: '24计算机1班',
  grade: 3,
  majorCode: '710201',
  post: '网络维护',
  matching: 'SAME',
  from: '2026-09-01',
  to: '2027-02-28',
  pay: '2000.00',
  postPay: '3000.00',
  threeParty: false,
  pupilConsent: true,
  guardianConsent: true,
  insured: true,
  agency: false,
  deposit: false,
};

describe('from an agreement to its figures', () => {
  let agreement: Outcome;
  let employer = '';

  it('the school enters an agreement; the bureau verifies the employer first, then confirms', async () => {
    agreement = await command(clerk, 'cooperationCreate', 'Cooperation', AGREEMENT, 'state');
    expect(agreement).toMatchObject({ __typename: 'Cooperation', version: 1, state: 'DRAFT' });
    const data = await bureau.query<{ cooperation: { employer: { id: string; version: number; status: string } } }>(
      'query ($id: ID!) { cooperation(id: $id) { employer { id version status } } }',
      { id: agreement.id },
    );
    employer = data.cooperation.employer.id;
    const early = await command(bureau, 'cooperationConfirm', 'Cooperation', { id: agreement.id, version: 1 });
    expect(early).toMatchObject({ __typename: 'RuleError', code: 'EMPLOYER_NOT_VERIFIED' });
    const { version } = data.cooperation.employer;
    expect(await command(bureau, 'employerVerify', 'Employer', { id: employer, version, foundedOn: '2015-03-01' }, 'status')).toMatchObject(
      {
        status: 'VERIFIED',
      },
    );
    const confirmed = await command(
      bureau,
      'cooperationConfirm',
      'Cooperation',
      { id: agreement.id, version: 1 },
      'state employer { status }',
    );
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', employer: { status: 'ACTIVE' } });
  });

  it('a second one about the same thing at the same time is refused with what to do', async () => {
    const second = await command(clerk, 'cooperationCreate', 'Cooperation', { ...AGREEMENT, from: '2028-01-01', to: '2029-08-31' });
    expect(second).toMatchObject({ __typename: 'RuleError', code: 'COOPERATION_OVERLAPS' });
  });

  it('an order class opens the placements that it counts', async () => {
    const made = await command(clerk, 'orderClassCreate', 'OrderClass', {
      cooperation: agreement.id,
      name: '试验订单班',
      majorCode: '710201',
      graduationYear: 2028,
      quota: 30,
    });
    expect(made.__typename).toBe('OrderClass');
    type Class = {
      className: string;
      graduationYear: number;
      hired: number;
      cooperation: { school: { id: string }; employer: { id: string } };
    };
    const data = await bureau.query<{ orderClasses: { nodes: Class[] } }>(
      '{ orderClasses(first: 100) { nodes { className graduationYear hired cooperation { school { id } employer { id } } } } }',
    );
    const counted = data.orderClasses.nodes.filter((one) => one.hired > 0);
    expect(counted.length).toBeGreaterThan(0);
    for (const one of counted.slice(0, 3)) {
      const where = {
        school: { id: { eq: one.cooperation.school.id } },
        employer: { id: { eq: one.cooperation.employer.id } },
        graduate: { className: { eq: one.className } },
        round: { kind: { eq: 'FINAL' }, periodYear: { eq: one.graduationYear } },
        direct: { eq: true },
      };
      const rows = await bureau.query<{ placements: { totalCount: number } }>(
        'query ($where: PlacementFilter) { placements(where: $where) { totalCount } }',
        { where },
      );
      expect(rows.placements.totalCount).toBe(one.hired);
    }
  });

  it('another school sees none of it, and a token only reads', async () => {
    const data = await otherClerk.query<{ cooperation: unknown }>('query ($id: ID!) { cooperation(id: $id) { id } }', { id: agreement.id });
    expect(data.cooperation).toBeNull();
    const foreign = await command(otherClerk, 'cooperationCancel', 'Cooperation', { id: agreement.id, version: 2, reason: '不是我们的' });
    expect(foreign).toMatchObject({ __typename: 'InputError', code: 'NOT_FOUND' });
    const token = await command(partner, 'cooperationCancel', 'Cooperation', { id: agreement.id, version: 2, reason: '不应该' });
    expect(token.__typename).toBe('ForbiddenError');
    const read = await partner.query<{ cooperation: { state: string } }>('query ($id: ID!) { cooperation(id: $id) { state } }', {
      id: agreement.id,
    });
    expect(read.cooperation.state).toBe('CONFIRMED');
  });

  it('an internship is entered with its faults, found by the clause, and confirmed when they are mended', async () => {
    const made = await command(clerk, 'internshipCreate', 'Internship', POST, 'clauses findings { clause binding messageZh }');
    expect(made).toMatchObject({ clauses: ['I2', 'I5'] });
    const data = await bureau.query<{ internships: { nodes: { name: string }[] } }>(
      '{ internships(first: 200, where: { clause: "I2" }) { nodes { name } } }',
    );
    expect(data.internships.nodes.map((row) => row.name)).toContain('赵实习');
    const refused = await command(bureau, 'internshipConfirm', 'Internship', { id: made.id, version: 1 });
    expect(refused).toMatchObject({ code: 'INTERNSHIP_AGAINST_RULES' });
    expect(refused.message).toContain('I2');
    await command(clerk, 'internshipEdit', 'Internship', { id: made.id, version: 1, threeParty: true });
    expect(await command(bureau, 'internshipConfirm', 'Internship', { id: made.id, version: 2 }, 'state')).toMatchObject({
      state: 'CONFIRMED',
    });
  });

  it('a blocked employer is named by nothing new; what names it stays', async () => {
    const data = await bureau.query<{ employer: { version: number } }>('query ($id: ID!) { employer(id: $id) { version } }', {
      id: employer,
    });
    await command(bureau, 'employerBlock', 'Employer', { id: employer, version: data.employer.version, reason: '多次出具假证明' });
    const next = await command(clerk, 'cooperationCreate', 'Cooperation', { ...AGREEMENT, kind: 'EMP' });
    expect(next).toMatchObject({ code: 'EMPLOYER_BLOCKED' });
    expect(next.message).toContain('多次出具假证明');
    const kept = await clerk.query<{ cooperation: { employer: { status: string } } }>(
      'query ($id: ID!) { cooperation(id: $id) { employer { status } } }',
      { id: agreement.id },
    );
    expect(kept.cooperation.employer.status).toBe('BLOCKED');
  });
});

it('form FM23 goes out with what is known, and comes back', async () => {
  const uuid = atob(school.replaceAll('-', '+').replaceAll('_', '/')).split(':')[1] ?? '';
  const answer = await clerk.raw(`/templates/cooperation.xlsx?school=${uuid}`);
  expect(answer.status).toBe(200);
  const book = await openWorkbook(new Uint8Array(await answer.arrayBuffer()));
  expect(book.get(0, '统一社会信用代码')).toMatch(/^91/u);
  book.set(0, '录用人数', '7');
  const sent = await clerk.raw(`/imports?noun=cooperation&school=${uuid}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'fm23.xlsx', ...sameSite(product.origin) },
    body: Buffer.from(await book.save()),
  });
  expect(sent.status).toBe(202);
  const { batchId } = (await sent.json()) as { batchId: string };
  const batch = await batchIn(clerk, batchId, ['READY', 'FAILED']);
  // what the bureau has confirmed is not changed by a file; everything else comes back as it went out
  expect([batch.state, batch.rowsNew, batch.rowsSame]).toEqual(['READY', 0, book.count() - 1]);
  const foreign = await otherClerk.raw(`/templates/cooperation.xlsx?school=${uuid}`);
  expect(foreign.status).not.toBe(200);
});
