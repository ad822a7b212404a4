import { ORG_KIND_NAMES } from '@fuzhi/domain/org/model.ts';
import { exportColumn as column, type ExportDefinition } from '../../export/definition.ts';

/** Units of the tree. */
export const orgExport: ExportDefinition = {
  plural: 'orgUnits',
  typeName: 'OrgUnit',
  noun: 'org',
  title: { zh: '机构', en: 'Units' },
  columns: [
    column('code', '代码', 'Code', 'code', 14),
    column('nameZh', '名称', 'Name (zh)', 'nameZh', 28),
    column('nameEn', '英文名称', 'Name (en)', 'nameEn', 28),
    column('kind', '类型', 'Kind', 'kind', 10, ORG_KIND_NAMES),
    column('parent', '上级', 'Parent', 'parent.nameZh', 24),
    column('validFrom', '启用', 'Valid from', 'validFrom', 12),
    column('validTo', '停用', 'Valid to', 'validTo', 12),
  ],
};
