import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { ask } from '../../placement/testkit/ask.ts';
import { A_JOB, auditOf, by, done, placementsOf, refusedWith, testDistrict } from '../../placement/testkit/district.ts';
import { editPlacement } from '../../placement/usecases/edit.ts';
import { anAgreement } from '../testkit/records.ts';
import { createOrderClass, editOrderClass } from './order-class-save.ts';

const { db } = await testDatabase();
const A_CLASS = {
  name: '试验订单班',
  className: '23计算机1班',
  majorCode: '710201',
  graduationYear: 2026,
  quota: 30,
  pupils: 40,
  poor: 6,
};

test('a class is added under its agreement, corrected, and named once', () =>
  rolledBack(db, async (tx) => {
    const { first } = await testDistrict(tx, { open: false });
    const cooperation = await anAgreement(tx, first);
    const { id } = done(await createOrderClass(tx, { cooperation, ...A_CLASS }, by(first.clerk)));
    expect(refusedWith(await createOrderClass(tx, { cooperation, ...A_CLASS }, by(first.clerk)))).toBe('ORDER_CLASS_NAME_TAKEN');
    done(await editOrderClass(tx, { id, version: 1, ...A_CLASS, quota: 32, poor: null }, by(first.clerk)));
    const saved = await tx.selectFrom('order_class').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(saved).toMatchObject({ quota: 32, poor: null, class_name: '23计算机1班', version: 2 });
    expect(refusedWith(await editOrderClass(tx, { id, version: 1, ...A_CLASS }, by(first.clerk)))).toBe('STALE_VERSION');
    expect((await auditOf(tx, 'orderClass', id))[1]).toMatchObject({
      before: { quota: 30, poor: 6 },
      after: { quota: 32, poor: null },
    });
    const employment = await anAgreement(tx, first, { kind: 'EMP' });
    const refused = await createOrderClass(tx, { cooperation: employment, ...A_CLASS }, by(first.clerk));
    expect(refusedWith(refused)).toBe('ORDER_CLASS_NO_ORDER_TRAINING');
  }));

test('what became of the class is counted from the placements of its graduates at that employer', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx, { graduates: 3 });
    await tx.updateTable('graduate').set({ class_name: '23计算机1班' }).where('school_id', '=', first.id).execute();
    const cooperation = await anAgreement(tx, first);
    done(await createOrderClass(tx, { cooperation, ...A_CLASS }, by(first.clerk)));
    const [one, two] = await placementsOf(tx, round, first);
    done(await editPlacement(tx, { id: one!.id, version: 1, ...A_JOB }, by(first.clerk)));
    // the same class, another employer
    const elsewhere = {
      ...A_JOB,
      employerCode: '91610000MA00000016',
      employerName: '别家有限公司',
    };
    done(await editPlacement(tx, { id: two!.id, version: 1, ...elsewhere }, by(first.clerk)));
    const query = '{ orderClasses { nodes { name quota hired kept cooperation { employer { name } } } } }';
    const { data } = await ask<{ orderClasses: { nodes: object[] } }>(tx, first.clerk, query);
    expect(data.orderClasses.nodes).toEqual([
      {
        name: '试验订单班',
        quota: 30,
        hired: 1,
        kept: 0,
        cooperation: { employer: { name: A_JOB.employerName } },
      },
    ]);
  }));
