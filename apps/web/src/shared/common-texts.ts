import { defineTexts } from './i18n.ts';

export const commonTexts = defineTexts(
  'common',
  {
    product: '扶智', productLong: '扶智 · 区县教育局工作平台', search: '搜索', query: '查询', reset: '重置', save: '保存', cancel: '取消', delete: '删除', edit: '修改', create: '新增', close: '关闭', back: '返回', add: '添加', remove: '移除',
    yes: '是', no: '否', all: '全部', none: '无', from: '从', to: '至', retry: '重试', open: '打开', copy: '复制', copied: '已复制', more: '更多', download: '下载', import: '导入', export: '导出', loading: '正在加载…', optional: '选填',
    failed: '没有成功', failedHint: '请重试；仍不行时，把请求编号告诉系统管理员。', offline: '连不上服务器', offlineHint: '请检查网络后重试。', tooMany: '操作太频繁，服务器请您稍等', tooManyHint: '请过一分钟再试；已经提交成功的内容不受影响。', busy: '系统正忙，这次没有完成', busyHint: '请过几秒再试；没有改动任何内容。', notFound: '没有找到这一条', notFoundHint: '它可能已被删除，或者不在您能看到的单位内。', pageNotFound: '没有这个页面', toHome: '回到待办',
    saved: '已保存', done: '已完成', required: '此项必填。', tooLong: '不能超过 {{limit}} 个字。', tooShort: '至少填 {{limit}} 个字。', tooLarge: '不能大于 {{limit}}。', tooSmall: '不能小于 {{limit}}。', notDate: '请按 YYYY-MM-DD 填写，例如 2026-11-24。', notChosen: '请从列表中选择。', invalid: '请核对后修改。', tooFew: '请至少选择一项。',
    forbidden: '您没有打开这个页面的权限', forbiddenHint: '如果工作需要，请联系本单位或上级的系统管理员。',
  },
  {
    product: 'Fuzhi', productLong: 'Fuzhi · district education bureau platform', search: 'Search', query: 'Search', reset: 'Reset', save: 'Save', cancel: 'Cancel', delete: 'Delete', edit: 'Edit', create: 'New', close: 'Close', back: 'Back', add: 'Add', remove: 'Remove',
    yes: 'Yes', no: 'No', all: 'All', none: 'None', from: 'From', to: 'To', retry: 'Try again', open: 'Open', copy: 'Copy', copied: 'Copied', more: 'More', download: 'Download', import: 'Import', export: 'Export', loading: 'Loading…', optional: 'optional',
    failed: 'This did not work', failedHint: 'Try again; if it stays, tell your administrator the request id.', offline: 'The server cannot be reached', offlineHint: 'Check the network and try again.', tooMany: 'Too many requests: the server asks you to wait', tooManyHint: 'Try again in a minute; what was sent before is not affected.', busy: 'The system is busy; this was not completed', busyHint: 'Try again in a few seconds; nothing was changed.', notFound: 'This record was not found', notFoundHint: 'It may have been deleted, or it lies outside the units you can see.', pageNotFound: 'There is no such page', toHome: 'To my tasks',
    saved: 'Saved', done: 'Done', required: 'This field is required.', tooLong: 'At most {{limit}} characters.', tooShort: 'At least {{limit}} characters.', tooLarge: 'At most {{limit}}.', tooSmall: 'At least {{limit}}.', notDate: 'Write it as YYYY-MM-DD, such as 2026-11-24.', notChosen: 'Choose one from the list.', invalid: 'Check it and correct it.', tooFew: 'Choose at least one.',
    forbidden: 'You may not open this page', forbiddenHint: 'If you need it for your work, ask the administrator of your unit.',
  },
);
