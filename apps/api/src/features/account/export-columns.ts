import { exportColumn as column, type ExportDefinition } from '../../export/definition.ts';

/** Accounts; no secret is a column. */
export const accountExport: ExportDefinition = {
  plural: 'accounts',
  typeName: 'Account',
  noun: 'account',
  title: { zh: '账号', en: 'Accounts' },
  columns: [
    column('username', '用户名', 'User name', 'username', 16),
    column('name', '姓名', 'Name', 'name', 12),
    column('disabledAt', '停用时间', 'Disabled', 'disabledAt', 20),
  ],
};
