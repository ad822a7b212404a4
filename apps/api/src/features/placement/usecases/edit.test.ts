import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { A_JOB, auditOf, by, done, outboxTopics, placementsOf, refusedWith, reportOfSchool, testDistrict } from '../testkit/district.ts';
import { editPlacement } from './edit.ts';

const { db } = await testDatabase();

test('an edit saves what is reported, starts the report, and leaves a trail and an event', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    expect(row).toMatchObject({ destination: null, version: 1, state: 'DRAFT' });
    done(await editPlacement(tx, { id: row!.id, version: 1, ...A_JOB }, by(first.clerk, 'placementEdit')));
    const [saved] = await placementsOf(tx, round, first);
    expect(saved).toMatchObject({ destination: 'D12', wage_fen: 350_000n, start_on: '2026-07-10', evidence_grade: 'A', version: 2 });
    expect((await reportOfSchool(tx, round, first)).state).toBe('DRAFT');
    const [entry] = await auditOf(tx, 'placement', row!.id);
    expect(entry).toMatchObject({
      operation: 'placementEdit',
      before: { destination: null },
      after: { destination: 'D12', wage: '350000' },
    });
    expect(await outboxTopics(tx)).toEqual([
      'placement.sample.committed',
      'placement.round.opened',
      'placement.report.edited',
      'placement.changed',
    ]);
  }));

test('fields left out stay, null clears, evidence is replaced as a whole', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: row!.id, version: 1, ...A_JOB }, by(first.clerk)));
    done(await editPlacement(tx, { id: row!.id, version: 2, post: null, evidence: ['E03', 'E10'] }, by(first.clerk)));
    const [saved] = await placementsOf(tx, round, first);
    expect(saved).toMatchObject({ destination: 'D12', post: null, contract: 'Y1' });
    const kinds = await tx.selectFrom('placement_evidence').select('kind').where('placement_id', '=', row!.id).orderBy('kind').execute();
    expect(kinds).toEqual([{ kind: 'E03' }, { kind: 'E10' }]);
  }));

test('one credit code is one employer: the name seen first is kept, and the code alone is enough from then on', () =>
  rolledBack(db, async (tx) => {
    const { first, second, round } = await testDistrict(tx);
    const [mine] = await placementsOf(tx, round, first);
    const [theirs] = await placementsOf(tx, round, second);
    done(await editPlacement(tx, { id: mine!.id, version: 1, ...A_JOB }, by(first.clerk)));
    const { employerName: _name, ...withoutName } = A_JOB;
    done(await editPlacement(tx, { id: theirs!.id, version: 1, ...withoutName }, by(second.clerk)));
    expect(await tx.selectFrom('employer').select('name').execute()).toEqual([{ name: A_JOB.employerName }]);
    done(
      await editPlacement(
        tx,
        { id: theirs!.id, version: 2, employerCode: A_JOB.employerCode, employerName: '另一个名字' },
        by(second.clerk),
      ),
    );
    expect(await tx.selectFrom('employer').select('name').execute()).toEqual([{ name: A_JOB.employerName }]);
  }));

test('a new credit code never keeps the name that stood with the old one', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: row!.id, version: 1, ...A_JOB }, by(first.clerk)));
    const refused = await editPlacement(tx, { id: row!.id, version: 2, employerCode: '91610000MA00000016' }, by(first.clerk));
    expect(refusedWith(refused)).toBe('PLACEMENT_EMPLOYER_NAME_MISSING');
  }));

test('rules refuse with all reasons at their fields, and nothing is saved', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    const wanted = { ...A_JOB, startOn: '2026-03-01', evidence: ['E11'] };
    const refused = await editPlacement(tx, { id: row!.id, version: 1, ...wanted }, by(first.clerk));
    expect(refused).toMatchObject({
      ok: false,
      error: {
        kind: 'RULE',
        fields: [
          { code: 'PLACEMENT_START_BEFORE_GRADUATION', field: 'startOn' },
          { code: 'PLACEMENT_INTERNSHIP_PROOF', field: 'evidence' },
        ],
      },
    });
    expect((await placementsOf(tx, round, first))[0]).toMatchObject({ destination: null, version: 1 });
    expect(await tx.selectFrom('employer').select('id').execute()).toEqual([]);
  }));

test('a stale version is a conflict that names the current record', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: row!.id, version: 1, ...A_JOB }, by(first.clerk)));
    const refused = await editPlacement(tx, { id: row!.id, version: 1, post: '班长' }, by(first.clerk));
    expect(refused).toMatchObject({ error: { kind: 'CONFLICT', code: 'STALE_VERSION', current: { type: 'Placement', id: row!.id } } });
  }));

test('nothing is written before the round opens', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    const refused = await editPlacement(tx, { id: row!.id, version: 1, ...A_JOB }, by(first.clerk, 'placementEdit', '2026-10-31'));
    expect(refusedWith(refused)).toBe('ROUND_NOT_OPEN');
  }));

test('what a call-back note says stays out of the trail', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: row!.id, version: 1, destination: 'D31', callBack: '本人电话 19900000001' }, by(first.clerk)));
    const [entry] = await auditOf(tx, 'placement', row!.id);
    expect(JSON.stringify([entry?.before, entry?.after])).not.toContain('19900000001');
    expect(entry?.after).toMatchObject({ callBack: '***' });
  }));

test('an edit that changes nothing writes nothing', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx);
    const [row] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: row!.id, version: 1, ...A_JOB }, by(first.clerk)));
    done(await editPlacement(tx, { id: row!.id, version: 2, ...A_JOB }, by(first.clerk)));
    expect((await placementsOf(tx, round, first))[0]).toMatchObject({ version: 2 });
    expect(await auditOf(tx, 'placement', row!.id)).toHaveLength(1);
  }));
