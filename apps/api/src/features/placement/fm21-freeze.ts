import { createHash } from 'node:crypto';
import { ok } from '@fuzhi/domain/kernel/result.ts';
import { countFm21 } from '@fuzhi/domain/placement/fm21.ts';

import { canonicalJson } from '../../platform/canonical-json.ts';
import type { Db, Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { schoolsStatement, unpacked, type Fm21School } from './fm21-statement.ts';
import { insertSnapshot, pathOf, readWith, reportsToFreeze } from './repository-fm21.ts';

type ReportKey = { readonly round_id: string; readonly org_unit_id: string };

/**
 * Freezes what an accepted or locked report says: the form's figures and the rows behind them. In the transaction that decided on it, after
 * its last row was moved. A report in another state has nothing to freeze.
 */
export const freezeReport = async (tx: Tx, report: ReportKey, at: Date, by: string | null): Promise<void> => {
  const path = await pathOf(tx, report.org_unit_id);
  if (path === undefined) return;
  const schools = await readWith(tx)<Fm21School>(schoolsStatement(report.round_id, path));
  const school = schools.find((one) => one.school_id === report.org_unit_id);
  if (school === undefined || (school.state !== 'ACCEPTED' && school.state !== 'LOCKED')) return;
  const figures = countFm21(school.rows.map(unpacked));
  await insertSnapshot(tx, {
    id: newId(),
    round_id: report.round_id,
    school_id: report.org_unit_id,
    report_state: school.state,
    report_version: school.version,
    figures: JSON.stringify(figures),
    rows: JSON.stringify(school.rows),
    row_count: school.rows.length,
    sha256: createHash('sha256')
      .update(canonicalJson([figures, school.rows]))
      .digest(),
    filler: school.submitter ?? '',
    taken_by: by,
    taken_at: at,
  });
};

const AT_ONCE = 20;

/** Freezes decided reports of which nothing was frozen yet, some at a time; gives how many there were. */
export const freezeMissing = async (db: Db, at: Date): Promise<number> => {
  let frozen = 0;
  for (;;) {
    const done = await inTransaction(db, async (tx) => {
      const reports = await reportsToFreeze(tx, AT_ONCE);
      for (const report of reports) await freezeReport(tx, report, at, null);
      return ok(reports.length);
    });
    if (!done.ok || done.value === 0) return frozen;
    frozen += done.value;
  }
};
