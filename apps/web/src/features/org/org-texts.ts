import { defineTexts } from '../../shared/i18n.ts';

export const orgTexts = defineTexts(
  'org',
  { hint: '名称、拼音、代码', units: '单位', name: '名称', kind: '类别', code: '代码', parent: '上级', schoolType: '学校类型', schoolNature: '办学性质', rural: '位于农村', validFrom: '成立', validTo: '撤销', current: '现有', updatedAt: '更新时间', within: '单位范围', children: '下级单位', successor: '并入', english: '英文名称', tree: '单位树', expand: '展开 {{name}}', all: '全部单位', province: '省', city: '市', district: '区县', town: '镇 / 街道', zone: '学区', school: '学校', department: '科室' },
  { hint: 'Name, pinyin, code', units: 'Units', name: 'Name', kind: 'Kind', code: 'Code', parent: 'Above', schoolType: 'Type of school', schoolNature: 'Nature', rural: 'Rural', validFrom: 'Since', validTo: 'Until', current: 'Exists', updatedAt: 'Updated', within: 'Within unit', children: 'Units below', successor: 'Merged into', english: 'English name', tree: 'Tree of units', expand: 'Expand {{name}}', all: 'All units', province: 'Province', city: 'City', district: 'District', town: 'Town', zone: 'Zone', school: 'School', department: 'Section' },
);
