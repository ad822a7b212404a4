import { sql } from 'kysely';

import type { Db, Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';
import { searchForms } from '../../platform/pinyin.ts';

/** An employer as a school names it. Nature and industry are taken when the register doesn't know them yet. */
export type NamedEmployer = {
  readonly creditCode: string;
  readonly name: string;
  readonly nature: string | null;
  readonly industry: string | null;
};
export type KnownEmployer = {
  id: string;
  credit_code: string;
  name: string;
  nature: string | null;
  industry: string | null;
  status: string;
  status_reason: string | null;
};

export const employersByCode = async (db: Db | Tx, creditCodes: readonly string[]): Promise<Map<string, KnownEmployer>> => {
  if (creditCodes.length === 0) return new Map();
  const rows = await db
    .selectFrom('employer')
    .select(['id', 'credit_code', 'name', 'nature', 'industry', 'status', 'status_reason'])
    .where('credit_code', '=', sql<string>`any(${[...creditCodes]}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.credit_code, row]));
};

/** Other names that reports write for an employer are kept beside the registered one, so that it is found by them. */
export const keepAliases = async (tx: Tx, named: readonly Pick<NamedEmployer, 'creditCode' | 'name'>[], now: Date): Promise<void> => {
  await sql`
    INSERT INTO employer_alias (id, employer_id, name, source, created_at, updated_at)
    SELECT n.id, e.id, n.name, 'REPORT', ${now}, ${now}
      FROM unnest(${named.map(() => newId())}::uuid[], ${named.map((employer) => employer.creditCode)}::text[],
        ${named.map((employer) => employer.name)}::text[]) AS n (id, credit_code, name)
      JOIN employer e ON e.credit_code = n.credit_code AND e.name <> n.name
    ON CONFLICT (employer_id, name) DO NOTHING
  `.execute(tx);
};

/**
 * The employers of these credit codes, made where they are new. One code is one employer: the name seen first is kept, whatever later
 * files write; a different one is kept as an alias, and the caller warns about it. Rows are taken in order of the code, so that two imports can't wait for each other.
 */
export const upsertEmployers = async (tx: Tx, named: readonly NamedEmployer[], now: Date): Promise<Map<string, KnownEmployer>> => {
  const unique = [...new Map(named.map((employer) => [employer.creditCode, employer])).values()].toSorted((a, b) =>
    a.creditCode < b.creditCode ? -1 : 1,
  );
  if (unique.length === 0) return new Map();
  const forms = unique.map((employer) => searchForms(employer.name, 'OTHER'));
  await sql`
    INSERT INTO employer (id, credit_code, name, name_pinyin, name_initials, nature, industry, created_at, updated_at)
    SELECT id, credit_code, name, name_pinyin, name_initials, nature, industry, ${now}, ${now}
      FROM unnest(
        ${unique.map(() => newId())}::uuid[], ${unique.map((employer) => employer.creditCode)}::text[],
        ${unique.map((employer) => employer.name)}::text[], ${forms.map((form) => form.pinyin)}::text[],
        ${forms.map((form) => form.initials)}::text[], ${unique.map((employer) => employer.nature)}::text[],
        ${unique.map((employer) => employer.industry)}::text[]
      ) AS named (id, credit_code, name, name_pinyin, name_initials, nature, industry)
    ON CONFLICT (credit_code) DO UPDATE
       SET nature = coalesce(employer.nature, excluded.nature), industry = coalesce(employer.industry, excluded.industry),
           updated_at = excluded.updated_at, version = employer.version + 1
     WHERE (employer.nature IS NULL AND excluded.nature IS NOT NULL) OR (employer.industry IS NULL AND excluded.industry IS NOT NULL)
  `.execute(tx);
  await keepAliases(tx, named, now);
  return employersByCode(
    tx,
    unique.map((employer) => employer.creditCode),
  );
};
