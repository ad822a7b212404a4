import { exportColumn as column, type ExportDefinition } from '../../export/definition.ts';

/** The trail, with what stood before and after. */
export const auditExport: ExportDefinition = {
  plural: 'auditEntries',
  typeName: 'AuditEntry',
  noun: 'audit',
  title: { zh: '操作记录', en: 'Audit trail' },
  columns: [
    column('at', '时间', 'At', 'at', 20),
    column('actorName', '操作人', 'Who', 'actorName', 14),
    column('operation', '操作', 'Operation', 'operation', 20),
    column('noun', '对象', 'Noun', 'noun', 14),
    column('recordId', '记录', 'Record', 'recordId', 38),
    column('before', '修改前', 'Before', 'before', 30),
    column('after', '修改后', 'After', 'after', 30),
    column('reason', '原因', 'Reason', 'reason', 24),
  ],
};
