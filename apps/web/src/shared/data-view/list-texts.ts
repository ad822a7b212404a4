import { defineTexts } from '../i18n.ts';

export const listTexts = defineTexts(
  'list',
  {
    searchHint: '姓名、拼音、编号…', moreFilters: '更多条件', builderTitle: '组合条件', and: '全部满足', or: '满足任一', addCondition: '加条件', addGroup: '加一组', apply: '应用', clear: '清空', custom: '自定义条件', removeFilter: '去掉条件：{{name}}', field: '字段', operator: '关系', value: '值',
    eq: '等于', ne: '不等于', in: '是其中之一', gt: '大于', gte: '不小于', lt: '小于', lte: '不大于', contains: '包含', startsWith: '开头是', isNull: '未填写', notNull: '已填写', join: '条件之间', any: '不限',
    total: '共 {{total}} 条', loaded: '已载入 {{loaded}} 条', selected: '已选 {{count}} 条', selectAll: '选择全部 {{total}} 条结果', allSelected: '已选全部 {{total}} 条结果', clearSelection: '取消选择',
    views: '视图', saveView: '保存当前视图…', viewName: '视图名称', sharedView: '同单位的人也能用', mine: '我的', shared: '共用', noViews: '还没有保存的视图', viewSaved: '视图已保存', deleteView: '删除视图', deleteViewAsk: '删除视图“{{name}}”？', defaultView: '默认视图',
    copyQuery: '复制为接口查询', copyGraphql: '复制 GraphQL', copyCurl: '复制 curl', copyHint: '接口给对接系统的，就是屏幕上的这些：同样的条件、同样的顺序。', exportView: '导出当前视图（Excel）', exportJsonl: '导出当前视图（JSONL）',
    empty: '没有符合条件的记录', emptyHint: '换一个条件，或点“重置”看全部。', emptyAll: '还没有记录', working: '正在处理…', actionsOnAll: '将对 {{count}} 条记录执行“{{action}}”。', leftOut: '另有 {{count}} 条现在不能执行，不会改动。', filters: '查询条件', expand: '展开', collapse: '收起',
  },
  {
    searchHint: 'Name, pinyin, number…', moreFilters: 'More filters', builderTitle: 'Combined conditions', and: 'all of', or: 'any of', addCondition: 'Add condition', addGroup: 'Add group', apply: 'Apply', clear: 'Clear', custom: 'Custom condition', removeFilter: 'Remove condition: {{name}}', field: 'Field', operator: 'Relation', value: 'Value',
    eq: 'is', ne: 'is not', in: 'is one of', gt: 'greater than', gte: 'at least', lt: 'less than', lte: 'at most', contains: 'contains', startsWith: 'starts with', isNull: 'is empty', notNull: 'is filled in', join: 'Match', any: 'Any',
    total: '{{total}} in all', loaded: '{{loaded}} loaded', selected: '{{count}} selected', selectAll: 'Select all {{total}} results', allSelected: 'All {{total}} results are selected', clearSelection: 'Clear selection',
    views: 'Views', saveView: 'Save this view…', viewName: 'Name of the view', sharedView: 'For everybody in my unit', mine: 'Mine', shared: 'Shared', noViews: 'No saved views yet', viewSaved: 'View saved', deleteView: 'Delete view', deleteViewAsk: 'Delete the view “{{name}}”?', defaultView: 'Default view',
    copyQuery: 'Copy as API query', copyGraphql: 'Copy GraphQL', copyCurl: 'Copy curl', copyHint: 'Integrators get what the screen shows: the same filter, the same order.', exportView: 'Export this view (Excel)', exportJsonl: 'Export this view (JSONL)',
    empty: 'Nothing matches', emptyHint: 'Change the filter, or reset it to see everything.', emptyAll: 'Nothing here yet', working: 'Working…', actionsOnAll: '“{{action}}” will be done to {{count}} records.', leftOut: '{{count}} more cannot take it now and stay as they are.', filters: 'Filters', expand: 'Expand', collapse: 'Collapse',
  },
);
