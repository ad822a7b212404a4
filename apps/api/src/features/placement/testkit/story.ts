import type { Tx } from '../../../platform/database.ts';
import { editPlacement } from '../usecases/edit.ts';
import { submitPlacements } from '../usecases/submit.ts';
import { A_JOB, by, done, placementsOf, reportOfSchool, type TestSchool } from './district.ts';

/** Reports a complete job for every graduate of a school; gives the report as it then is. */
export const reportAll = async (tx: Tx, round: string, school: TestSchool) => {
  for (const row of await placementsOf(tx, round, school)) {
    done(await editPlacement(tx, { id: row.id, version: row.version, ...A_JOB }, by(school.clerk, 'placementEdit')));
  }
  return reportOfSchool(tx, round, school);
};

/** Reports and submits; gives the submitted rows. */
export const submitAll = async (tx: Tx, round: string, school: TestSchool) => {
  const report = await reportAll(tx, round, school);
  done(await submitPlacements(tx, { report: report.id, version: report.version }, by(school.clerk, 'placementSubmit')));
  return placementsOf(tx, round, school);
};

/** Rows as a client sends them: id and the version it saw. */
export const seen = (rows: readonly { id: string; version: number }[]) => rows.map(({ id, version }) => ({ id, version }));
