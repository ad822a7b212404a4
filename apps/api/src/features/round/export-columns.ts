import { REPORT_STATE_NAMES } from '@fuzhi/domain/round/model.ts';
import { exportColumn as column, type ExportDefinition } from '../../export/definition.ts';

/** Reports of a round, one row for each unit that owes one. */
export const reportExport: ExportDefinition = {
  plural: 'roundReports',
  typeName: 'RoundReport',
  noun: 'roundReport',
  title: { zh: '填报情况', en: 'Reports' },
  columns: [
    column('round', '填报轮次', 'Round', 'round.titleZh', 24),
    column('unit', '单位', 'Unit', 'orgUnit.nameZh', 24),
    column('state', '状态', 'State', 'state', 12, REPORT_STATE_NAMES),
    column('graduates', '毕业生数', 'Graduates', 'graduates', 10),
    column('reported', '已填报', 'Reported', 'reported', 10),
    column('employed', '已就业', 'Employed', 'employed', 10),
    column('submittedAt', '提交时间', 'Submitted', 'submittedAt', 20),
    column('decidedAt', '审核时间', 'Decided', 'decidedAt', 20),
  ],
};
