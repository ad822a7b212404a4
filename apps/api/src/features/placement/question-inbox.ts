import type { Tx } from '../../platform/database.ts';
import { closeItems, type InboxItem, openItems } from '../inbox/public.ts';
import type { ReportRow } from '../round/public.ts';
import { countWaiting } from './repository-question.ts';

const TO_ANSWER = 'placement.question';
const TO_DECIDE = 'placement.answer';

/** What the questions of a report leave to do: one item for the school while any waits for it, one for the bureau likewise. */
export const updateQuestionInbox = async (tx: Tx, report: ReportRow, now: Date): Promise<void> => {
  const { open, answered } = await countWaiting(tx, report.id);
  const about = { noun: 'roundReport', recordId: report.id, link: `/placements/reports/${report.id}`, dueOn: null };
  const items: InboxItem[] = [];
  if (open > 0)
    items.push({
      ...about,
      kind: TO_ANSWER,
      orgUnitId: report.org_unit_id,
      role: 'VOC_CLERK',
      titleZh: `有 ${open} 个问题请答复：${report.title_zh}`,
      titleEn: `${open} questions to answer: ${report.title_en}`,
    });
  if (answered > 0)
    items.push({
      ...about,
      kind: TO_DECIDE,
      orgUnitId: report.round_unit_id,
      role: 'BUREAU_VOC',
      titleZh: `有 ${answered} 个答复待处理：${report.org_name_zh}，${report.title_zh}`,
      titleEn: `${answered} answers to look at: ${report.org_name_en || report.org_name_zh}, ${report.title_en}`,
    });
  await closeItems(tx, [...(open > 0 ? [] : [TO_ANSWER]), ...(answered > 0 ? [] : [TO_DECIDE])], [report.id], now);
  await openItems(tx, items, now);
};
