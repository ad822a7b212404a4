import type { RoundNoun } from '@fuzhi/domain/round/model.ts';
import type { ReportAction } from '@fuzhi/domain/round/lifecycle.ts';

import type { Tx } from '../../platform/database.ts';
import { closeItems, type InboxItem, openItems, rescheduleItems } from '../inbox/public.ts';
import { roundParties } from './nouns.ts';
import type { ReportRow } from './repository.ts';

/** Path of a report in the web app. */
const reportLink = (report: { noun: string; id: string }): string => `/${report.noun}s/reports/${report.id}`;

const reportItem = (report: ReportRow): InboxItem => ({
  ...about(report),
  kind: `${report.noun}.report`,
  orgUnitId: report.org_unit_id,
  role: roundParties[report.noun as RoundNoun].reporter,
  titleZh: `填报：${report.title_zh}`,
  titleEn: `To report: ${report.title_en}`,
});

const returnedItem = (report: ReportRow): InboxItem => ({
  ...reportItem(report),
  kind: `${report.noun}.returned`,
  titleZh: `被退回，请修改后重新上报：${report.title_zh}`,
  titleEn: `Returned, to be mended: ${report.title_en}`,
});

const reviewItem = (report: ReportRow): InboxItem => ({
  ...about(report),
  kind: `${report.noun}.review`,
  orgUnitId: report.round_unit_id,
  role: roundParties[report.noun as RoundNoun].reviewer,
  titleZh: `待审核：${report.org_name_zh}，${report.title_zh}`,
  titleEn: `To review: ${report.org_name_en || report.org_name_zh}, ${report.title_en}`,
});

const about = (report: ReportRow) => ({ noun: 'roundReport', recordId: report.id, link: reportLink(report), dueOn: report.due_on });

/** The school's call to report. */
export const callForReports = (tx: Tx, reports: readonly ReportRow[], now: Date): Promise<void> =>
  openItems(tx, reports.map(reportItem), now);

const OPENS: { readonly [A in ReportAction]?: (report: ReportRow) => InboxItem } = {
  submit: reviewItem,
  return: returnedItem,
  reopen: returnedItem,
};
const CLOSES: { readonly [A in ReportAction]?: readonly string[] } = {
  submit: ['report', 'returned'],
  return: ['review'],
  accept: ['review'],
};

/** What an action on a report leaves to do: the items it settles are closed, the one it makes is opened. */
export const updateInbox = async (tx: Tx, report: ReportRow, action: ReportAction, now: Date): Promise<void> => {
  const settled = (CLOSES[action] ?? []).map((kind) => `${report.noun}.${kind}`);
  await closeItems(tx, settled, [report.id], now);
  const item = OPENS[action]?.(report);
  if (item !== undefined) await openItems(tx, [item], now);
};

/** A closed round asks nobody to report any more; what was sent back may still be mended. */
export const withdrawCalls = (tx: Tx, noun: string, reportIds: readonly string[], now: Date): Promise<void> =>
  closeItems(tx, [`${noun}.report`], reportIds, now);

export const moveDueDate = (tx: Tx, noun: string, reportIds: readonly string[], dueOn: string, now: Date): Promise<void> =>
  rescheduleItems(tx, [`${noun}.report`, `${noun}.returned`, `${noun}.review`], reportIds, dueOn, now);
