import { defineTexts } from '../../shared/i18n.ts';

export const indicatorTexts = defineTexts(
  'indicator',
  {
    dashboard: '就业统计', period: '统计轮次', unit: '单位', figures: '四项指标', figuresHint: '就业率旁边总是列出对口率、核实率和去向掌握率：一起看，才知道一个率有多实。', explain: '口径说明', explainOf: '“{{name}}”的口径', definition: '计算方法', numerator: '分子', denominator: '分母', rest: '其余', exclusions: '特别说明', target: '目标', source: '口径出处', targetSource: '目标出处',
    trend: '各轮次变化', trendOf: '{{name}}：各轮次变化', breakdown: '分组', by: '分组方式', SCHOOL: '按学校', FIELD: '按专业大类', MAJOR: '按专业', CATEGORY: '按家庭类别', group: '分组', rate: '率（%）', chosen: '当前指标', restOf: '未计入', openNumerator: '打开名单：{{label}} {{count}} 人', openDenominator: '打开名单：{{label}} {{count}} 人', openRest: '打开名单：未计入的 {{count}} 人', noPeriods: '还没有统计轮次', noPeriodsHint: '开始第一轮填报以后，这里会按轮次显示就业率。', notYours: '这个单位的记录不在您的权限内', noGroups: '没有可以分组的数据', toReports: '去看填报', choose: '看这项指标', restShort: '未计入 {{count}}',
  },
  {
    dashboard: 'Employment figures', period: 'Round', unit: 'Unit', figures: 'Four figures', figuresHint: 'The employment rate always stands beside the matched, verified and knowledge rates: only together do they tell how solid it is.', explain: 'Definition', explainOf: 'How “{{name}}” is counted', definition: 'Formula', numerator: 'Above the line', denominator: 'Below the line', rest: 'Rest', exclusions: 'Notes', target: 'Target', source: 'Source', targetSource: 'Source of the target',
    trend: 'Over the rounds', trendOf: '{{name}} over the rounds', breakdown: 'Breakdown', by: 'By', SCHOOL: 'By school', FIELD: 'By field of major', MAJOR: 'By major', CATEGORY: 'By category', group: 'Group', rate: 'Rate (%)', chosen: 'Figure shown', restOf: 'Not counted', openNumerator: 'Open the list: {{label}}, {{count}}', openDenominator: 'Open the list: {{label}}, {{count}}', openRest: 'Open the list: {{count}} not counted', noPeriods: 'No rounds yet', noPeriodsHint: 'Once the first round has begun, employment rates appear here.', notYours: 'The records of this unit are not yours to read', noGroups: 'Nothing to break down', toReports: 'To the reports', choose: 'Show this figure', restShort: '{{count}} not counted',
  },
);
