import type { Pool } from 'pg';
import { hashPassword } from '../platform/auth-password.ts';
import { blindIndex, encryptField } from '../platform/crypto.ts';
import type { Keys } from '../platform/keys.ts';
import { hashToken } from '../platform/tokens.ts';
import { type DemoAccount, demoAccounts } from './account.ts';
import { writeCooperation } from './cooperation-load.ts';
import { copyRows } from './copy.ts';
import { type DemoEmployer, demoEmployers } from './employer.ts';
import { type DemoGraduate, demoGraduates } from './graduate.ts';
import { identityNumbers, phoneNumbers } from './identity.ts';
import { writeIntake } from './intake-write.ts';
import { demoIntake } from './intake.ts';
import { type DemoDistrict, demoOrg } from './org.ts';
import { askDemoReports } from './question.ts';
import { demoPlacements } from './reports.ts';
import { chance } from './random.ts';
import { demoRounds, graduatingYears } from './round.ts';
import { type PlantedPattern, plantSamePhone } from './suspicious.ts';

export type DemoOptions = {
  readonly pool: Pool;
  readonly keys: Keys;
  readonly seed: string;
  /** 0.01 for tests, 1 the district, 46 the province */
  readonly scale: number;
  /** calibrated: printed figures come out of the rows; random: the same shape, other figures */
  readonly mode: 'calibrated' | 'random';
  /** YYYY-MM-DD in China */
  readonly today: string;
};
export type DemoUser = {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly role: string;
  readonly unitZh: string;
  readonly unitEn: string;
};

/** The one password of all demo users. Printed at the start; an empty install (DEMO=off) has no known password at all. */
export const DEMO_PASSWORD = 'fuzhi-demo-2026';

/** The read-only token of the demo: derived from this installation's own secret, so that every start can print it. */
export const demoToken = (keys: Keys): string => `fz_${blindIndex(keys, 'demo.token', 'read-only').toString('base64url')}`;

const demoUser = (account: DemoAccount): DemoUser => ({
  username: account.username,
  password: DEMO_PASSWORD,
  name: account.name,
  role: account.role,
  unitZh: account.unit.name_zh,
  unitEn: account.unit.name_en,
});

function* identityRows(keys: Keys, graduates: readonly DemoGraduate[]): Generator<Record<string, string | number | Buffer>> {
  const seal = (row: DemoGraduate, column: string, text: string): Buffer =>
    encryptField(keys, { table: 'graduate_identity', column, rowId: row.id }, text);
  for (const row of graduates) {
    yield {
      graduate_id: row.id,
      school_id: row.school_id,
      graduation_year: row.graduation_year,
      key_id: keys.keyId,
      identity_cipher: seal(row, 'identity_cipher', row.identityNumber),
      identity_index: blindIndex(keys, 'graduate.identity', row.identityNumber),
      student_number_cipher: seal(row, 'student_number_cipher', row.studentNumber),
      phone_cipher: seal(row, 'phone_cipher', row.phone),
      phone_index: blindIndex(keys, 'graduate.phone', row.phone),
    };
  }
}

const ORG_COLUMNS = [
  'id',
  'kind',
  'code',
  'name_zh',
  'name_en',
  'name_pinyin',
  'name_initials',
  'parent_id',
  'path',
  'school_type',
  'school_nature',
  'rural',
  'sort_order',
  'valid_from',
  'valid_to',
  'successor_id',
] as const;

/**
 * Fills an empty, migrated database with the demo district, in one transaction: an interrupted load leaves the database empty. Returns who
 * can sign in, and the patterns that were planted. The same seed, scale, mode and day give the same rows (ciphers excepted).
 */
export const loadDemo = async (options: DemoOptions): Promise<{ users: DemoUser[]; patterns: PlantedPattern[] }> => {
  const { pool, keys, scale, today } = options;
  const source = chance(`${options.seed}/${options.mode}`);
  const org = demoOrg(source.stream('org'), scale);
  const accounts = demoAccounts(source.stream('account'), org);
  const password = await hashPassword(DEMO_PASSWORD);
  const patterns: PlantedPattern[] = [];
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0`);
    await copyRows(
      client,
      'org_unit',
      ORG_COLUMNS,
      [...org.units].toSorted((left, right) => left.path.split('.').length - right.path.split('.').length),
    );
    await writeAccounts();
    const makers = { identity: identityNumbers(), phone: phoneNumbers() };
    for (const district of org.districts) await writeDistrict(district, makers);
    await client.query('INSERT INTO setting (name, value) VALUES ($1, $2)', [
      'demo',
      JSON.stringify({ seed: options.seed, scale, mode: options.mode, users: accounts.map(demoUser), patterns }),
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
  await pool.query('ANALYZE');
  return { users: accounts.map(demoUser), patterns };

  async function writeAccounts(): Promise<void> {
    const stream = source.stream('grant');
    await copyRows(
      client,
      'account',
      ['id', 'username', 'display_username', 'name', 'name_pinyin', 'name_initials', 'email', 'email_verified'],
      accounts,
    );
    await copyRows(
      client,
      'credential',
      ['id', 'account_id', 'provider_id', 'provider_account_id', 'password'],
      accounts.map((account) => ({
        id: stream.id(),
        account_id: account.id,
        provider_id: 'credential',
        provider_account_id: account.id,
        password,
      })),
    );
    await copyRows(
      client,
      'access_grant',
      ['id', 'account_id', 'role', 'org_unit_id', 'valid_from'],
      accounts.map((account) => ({
        id: stream.id(),
        account_id: account.id,
        role: account.role,
        org_unit_id: account.unit.id,
        valid_from: '2024-01-01',
      })),
    );
    const owner = accounts.find((account) => account.role === 'BUREAU_ICT') ?? accounts[0];
    const token = demoToken(keys);
    await copyRows(
      client,
      'api_token',
      ['id', 'name', 'token_hash', 'hint', 'org_unit_id', 'scopes', 'owner_id', 'expires_at'],
      [
        {
          id: stream.id(),
          name: '演示只读令牌 Demo read-only token',
          token_hash: hashToken(token),
          hint: token.slice(0, 8),
          org_unit_id: org.districts[0]?.unit.id,
          scopes: ['*:read'],
          owner_id: owner?.id,
          expires_at: new Date('2099-12-31T00:00:00Z'),
        },
      ],
    );
  }

  async function writeDistrict(district: DemoDistrict, makers: Parameters<typeof demoGraduates>[4]): Promise<void> {
    const stream = source.stream(`district-${district.divisionCode}`);
    const rounds = demoRounds(stream, district.unit.id, today);
    const employers: DemoEmployer[] = demoEmployers(stream.stream('employer'), district.divisionCode, 64);
    const graduates = demoGraduates(stream.stream('graduate'), district, graduatingYears(today), Math.min(1, scale), makers);
    const planted = plantSamePhone(stream.stream('phone'), graduates, graduatingYears(today)[2] ?? 0);
    const officer = accounts.find((account) => account.role === 'BUREAU_VOC');
    const clerks = accounts.filter((account) => account.role === 'VOC_CLERK');
    if (!officer) throw new Error('no vocational section in the demo');
    const made = demoPlacements(stream.stream('placement'), {
      district,
      rounds,
      employers,
      graduates,
      mode: options.mode,
      officerId: officer.id,
      clerkIds: clerks.map((clerk) => clerk.id),
    });

    await copyRows(
      client,
      'round',
      ['id', 'noun', 'kind', 'period_year', 'org_unit_id', 'title_zh', 'title_en', 'opens_on', 'due_on', 'closed_at'],
      rounds,
    );
    await copyRows(
      client,
      'round_report',
      ['id', 'round_id', 'org_unit_id', 'state', 'submitted_at', 'submitted_by', 'decided_at', 'decided_by', 'decision_note'],
      made.reports,
    );
    await copyRows(client, 'employer', ['id', 'credit_code', 'name', 'name_pinyin', 'name_initials', 'nature', 'industry'], employers);
    await copyRows(
      client,
      'graduate',
      [
        'id',
        'school_id',
        'graduation_year',
        'name',
        'name_pinyin',
        'name_initials',
        'gender',
        'class_name',
        'major_code',
        'graduated_on',
        'poverty_category',
        'identity_tail',
      ],
      graduates,
    );
    await copyRows(
      client,
      'graduate_identity',
      [
        'graduate_id',
        'school_id',
        'graduation_year',
        'key_id',
        'identity_cipher',
        'identity_index',
        'student_number_cipher',
        'phone_cipher',
        'phone_index',
      ],
      identityRows(keys, graduates),
    );
    await copyRows(
      client,
      'placement',
      [
        'id',
        'graduate_id',
        'round_id',
        'school_id',
        'graduation_year',
        'state',
        'destination',
        'employer_id',
        'post',
        'region',
        'place_code',
        'place_class',
        'matched',
        'channel',
        'contract',
        'insurance',
        'wage_fen',
        'start_on',
        'next_school',
        'call_back',
        'evidence_grade',
        'still_at_six_months',
        'return_reason',
        'submitted_at',
        'decided_at',
        'decided_by',
        'updated_at',
      ],
      made.placements,
    );
    await copyRows(client, 'placement_evidence', ['id', 'placement_id', 'kind'], made.evidence);
    await copyRows(client, 'placement_check', ['id', 'placement_id', 'kind', 'result', 'checked_by', 'checked_at'], made.checks);
    await copyRows(
      client,
      'inbox_item',
      ['id', 'kind', 'org_unit_id', 'role', 'noun', 'record_id', 'title_zh', 'title_en', 'link', 'due_on'],
      made.inbox,
    );
    await copyRows(
      client,
      'indicator_target',
      ['id', 'indicator', 'org_unit_id', 'value', 'source_zh', 'source_en', 'valid_from'],
      [
        {
          id: stream.id(),
          indicator: 'IND20',
          org_unit_id: district.unit.id,
          value: 98,
          source_zh: '区教体局公布的就业率承诺(不低于 98%)',
          source_en: 'Published promise of the bureau (not below 98%)',
          valid_from: '2017-01-01',
        },
      ],
    );
    await writeCooperation(client, stream.stream('cooperation'), {
      employers,
      graduates,
      placements: made.placements,
      rounds,
      officerId: officer.id,
      today,
    });
    await askDemoReports(client, stream.stream('question'), { rounds, reports: made.reports, officerId: officer.id, today });
    const intake = { district, graduates, identity: makers.identity, officerId: officer.id, today };
    await writeIntake(client, keys, demoIntake(stream.stream('intake'), intake));
    patterns.push(...planted, ...made.patterns);
  }
};
