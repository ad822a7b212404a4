import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { regionList } from '../placement/codes.ts';
import { codeField, dateField, idField, moneyField, reasonField, textField, versionField } from './input-fields.ts';
import { zodRejections } from './zod-issues.ts';

const schema = z.strictObject({
  id: idField('Placement').optional(),
  name: textField(5),
  version: versionField(),
  region: codeField(regionList).nullable(),
  day: dateField(),
  wage: moneyField(100).optional(),
  kind: z.enum(['A', 'B']),
  rows: z.array(z.object({ reason: reasonField() })).max(1),
});
const good = { name: '岗位', version: 1, region: 'LOCAL', day: '2026-07-01', kind: 'A', rows: [{ reason: '缺合同' }] };
const codes = (change: object) => {
  const parsed = schema.safeParse({ ...good, ...change });
  return parsed.success ? [] : zodRejections(parsed.error).map(({ code, field }) => [code, field]);
};

describe('zodRejections', () => {
  it.each<[change: object, expected: unknown]>([
    [{}, []],
    [{ name: undefined }, [['INPUT_MISSING', 'name']]],
    [{ name: null }, [['INPUT_MISSING', 'name']]],
    [{ name: '  ' }, [['INPUT_MISSING', 'name']]],
    [{ name: 5 }, [['INPUT_TYPE', 'name']]],
    [{ name: '一二三四五六' }, [['INPUT_TOO_LONG', 'name']]],
    [{ version: 0 }, [['INPUT_TOO_SHORT', 'version']]],
    [{ version: 1.5 }, [['INPUT_TYPE', 'version']]],
    [{ region: 'NOWHERE' }, [['INPUT_CODE_UNKNOWN', 'region']]],
    [{ day: '2026-02-30' }, [['INPUT_DATE', 'day']]],
    [{ wage: 10_001n }, [['INPUT_TOO_LONG', 'wage']]],
    [{ wage: -1n }, [['INPUT_TOO_SHORT', 'wage']]],
    [{ kind: 'C' }, [['INPUT_CODE_UNKNOWN', 'kind']]],
    [{ id: 'x' }, [['INPUT_FORMAT', 'id']]],
    [{ rows: [{ reason: '' }] }, [['INPUT_TOO_SHORT', 'rows.0.reason']]],
    [{ rows: [{ reason: '缺合同' }, { reason: '缺合同' }] }, [['INPUT_TOO_LONG', 'rows']]],
    [{ other: 1 }, [['INPUT_UNKNOWN_FIELD', undefined]]],
    [
      { name: 5, day: 'x' },
      [
        ['INPUT_TYPE', 'name'],
        ['INPUT_DATE', 'day'],
      ],
    ],
  ])('case %#', (change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it('speaks of the field by its label and never repeats the value', () => {
    const parsed = schema.safeParse({ ...good, name: '610902201009010018' });
    const [only] = parsed.success ? [] : zodRejections(parsed.error, { name: { zh: '岗位', en: 'Post' } });
    expect(only?.message).toEqual({ zh: '“岗位”太长或太大，最多 5。', en: '"Post" is too long or too large; at most 5.' });
    expect(JSON.stringify(only)).not.toContain('610902');
  });
});
