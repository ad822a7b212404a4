import { expect, test } from 'vitest';

import { newId } from '../../platform/id.ts';
import { rolledBack, testDatabase } from '../../testkit/database.ts';
import { testDistrict } from '../placement/testkit/district.ts';
import { closeItems, openItems, rescheduleItems } from './repository.ts';

const { db } = await testDatabase();
const now = new Date('2026-11-24T02:00:00Z');

test('an item is open once, follows its record, and can be opened again after it was done', () =>
  rolledBack(db, async (tx) => {
    const { first, second } = await testDistrict(tx, { open: false });
    const item = {
      kind: 'placement.report',
      orgUnitId: first.id,
      role: 'VOC_CLERK',
      noun: 'roundReport',
      recordId: newId(),
      titleZh: '填报',
      titleEn: 'Report',
      link: '/',
      dueOn: '2026-12-10',
    };
    const other = { ...item, orgUnitId: second.id, recordId: newId() };
    await openItems(tx, [item, other], now);
    await openItems(tx, [{ ...item, titleZh: '请填报' }], now);
    const open = () =>
      tx
        .selectFrom('inbox_item')
        .select(['title_zh', 'due_on', 'record_id'])
        .where('done_at', 'is', null)
        .orderBy('title_zh')
        .orderBy('id')
        .execute();
    expect(await open()).toEqual([
      { title_zh: '填报', due_on: '2026-12-10', record_id: other.recordId },
      { title_zh: '请填报', due_on: '2026-12-10', record_id: item.recordId },
    ]);
    await rescheduleItems(tx, ['placement.report'], [item.recordId], '2026-12-20', now);
    expect((await open()).map((row) => row.due_on)).toEqual(['2026-12-10', '2026-12-20']);
    await closeItems(tx, ['placement.review'], [item.recordId], now);
    expect(await open()).toHaveLength(2);
    await closeItems(tx, ['placement.report'], [item.recordId], now);
    expect((await open()).map((row) => row.record_id)).toEqual([other.recordId]);
    await openItems(tx, [item], now);
    expect(await open()).toHaveLength(2);
  }));
