import { defineTexts } from '../shared/i18n.ts';

export const appTexts = defineTexts(
  'app',
  {
    home: '待办', account: '账号', accounts: '账号管理', org: '单位', audit: '审计记录', tokens: '接口令牌', groupWork: '工作', groupAdmin: '管理', searchAll: '搜索页面、单位、人员、操作', searchShort: '搜索', graphiql: '接口浏览器', language: '切换语言 / Language', theme: '外观', light: '浅色', dark: '深色', system: '跟随系统',
    userMenu: '我的账号', changePassword: '修改密码', secondFactor: '两步验证', sessions: '登录设备', signOut: '退出登录', signOutEverywhere: '退出所有设备', signOutEverywhereAsk: '所有设备（包括本机）都会退出登录，需要重新输入密码。', demo: '演示数据：学校和人员都是虚构的', pages: '页面', units: '单位', persons: '毕业生', actions: '操作', mustChange: '请先修改初始密码。', starting: '正在打开…',
  },
  {
    home: 'My tasks', account: 'Account', accounts: 'Accounts', org: 'Units', audit: 'Audit trail', tokens: 'API tokens', groupWork: 'Work', groupAdmin: 'Administration', searchAll: 'Search pages, units, persons, actions', searchShort: 'Search', graphiql: 'API explorer', language: '切换语言 / Language', theme: 'Appearance', light: 'Light', dark: 'Dark', system: 'As the system',
    userMenu: 'My account', changePassword: 'Change password', secondFactor: 'Two-step sign-in', sessions: 'Signed-in devices', signOut: 'Sign out', signOutEverywhere: 'Sign out everywhere', signOutEverywhereAsk: 'All devices, this one included, are signed out and need the password again.', demo: 'Demo data: schools and persons are invented', pages: 'Pages', units: 'Units', persons: 'Graduates', actions: 'Actions', mustChange: 'Please change the initial password first.', starting: 'Opening…',
  },
);
