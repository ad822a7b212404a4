import { STAFF } from '@fuzhi/domain/kernel/actor.ts';
import { readType } from '../../../graph/read/define.ts';
import { sql } from '../../../graph/read/sql.ts';

export const majorType = readType('Major', {
  table: 'major',
  plural: 'majors',
  noun: 'placement',
  description: 'A major of the vocational catalogue. Reference data, the same for everybody.',
  key: { column: 'code', cast: 'text' },
  visibleTo: (who) => (who.holds(STAFF) ? sql`true` : sql`false`),
  fields: (f) => ({
    code: f.text('code', 'Code of the catalogue, as printed on forms.'),
    name: f.expr('String', (row, who) => (who.locale === 'en' ? sql`${row}.en` : sql`${row}.zh`), 'Name in the language of the request.', {
      nullable: false,
    }),
    zh: f.text('zh', 'Chinese name.'),
    en: f.text('en', 'English name.'),
    catalogue: f.text('catalogue', 'Edition of the catalogue: 2010 or 2021.'),
    categoryZh: f.text('category_zh', 'Category in its catalogue, in Chinese.'),
    category2010: f.coded(
      'category_2010',
      'major-category-2010',
      'Category of the 2010 catalogue, which the statistics form FM21 counts by.',
    ),
    industrySection: f.maybe.coded('industry_section', 'industry-section', 'Section of the economy it prepares for, where there is one.'),
  }),
  search: (row, pattern) =>
    sql`((${row}.zh || ' ' || ${row}.name_pinyin || ' ' || ${row}.name_initials || ' ' || ${row}.code) ILIKE ${pattern})`,
  orders: {
    CODE: { by: 'code', description: 'By code.' },
    NAME: { type: 'String', nullable: false, expr: (row) => sql`${row}.name_pinyin`, description: "By the name's pinyin." },
  },
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  groups: { CATEGORY: 'category2010' },
});
