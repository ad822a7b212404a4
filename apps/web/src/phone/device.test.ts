import { expect, it } from 'vitest';
import { faultsOf, holdsNumber, lacksOf } from './check.ts';
import { withoutNumbers } from './device.ts';
import { fitted } from './photos.ts';
import { EMPTY, keepTyped } from './queue-model.ts';
import { base, seen, typed } from './testkit/rows.ts';
import { phoneTexts } from './texts.ts';
import { tidy } from './values.ts';

const NUMBER = '11010519491231002X';
const { facts } = seen(1);

it('an identity number never gets onto the device, in whatever text it stands', () => {
  const queue = keepTyped(
    EMPTY,
    typed('a', { callBack: `本人 ${NUMBER} 在岗`, post: NUMBER, employerCode: '91610902MA6ABCDE0X', wage: '1.00' }),
    'k',
  );
  const kept = withoutNumbers(queue);
  expect(JSON.stringify(kept)).not.toContain(NUMBER);
  expect(kept.entries).toMatchObject([{ fields: { employerCode: '91610902MA6ABCDE0X', wage: '1.00' } }]);
  expect([holdsNumber(`１１０１０５１９４９１２３１００２Ｘ`), holdsNumber('110105194912310021'), holdsNumber('13800000000')]).toEqual([
    true,
    false,
    false,
  ]);
});

it('says at the field what stands against saving, and leaves the register to the server', () => {
  const fieldsAt = (changes: Parameters<typeof typed>[1]) =>
    faultsOf({ ...base, ...changes }, facts, '2026-11-24').map((fault) => fault.field);
  expect(fieldsAt({ destination: 'D12' })).toEqual(['employerCode']);
  expect(fieldsAt({ destination: 'D14', wage: 'viel' })).toEqual(['wage']);
  expect(fieldsAt({ destination: 'D14', startOn: '2026-12-01' })).toEqual(['startOn']);
  expect(fieldsAt({ destination: 'D12', employerCode: '91610902MA6ABCDE0X' })).toEqual([]);
  expect(fieldsAt({ destination: 'D14', evidence: ['E11'] })).toContain('evidence');
  expect(lacksOf({ ...base, destination: 'D39' }, facts, '2026-11-24').map((fault) => fault.field)).toEqual(['callBack']);
});

it('sends texts without spaces, amounts as amounts, and nothing of another destination', () => {
  const typedIn = { ...base, destination: 'D22', nextSchool: ' 安康学院 ', post: '焊工', wage: '3,500元', evidence: ['E01', 'E07'] };
  expect(tidy(typedIn)).toEqual({ ...base, destination: 'D22', nextSchool: '安康学院', evidence: ['E07'] });
  expect(tidy({ ...typedIn, destination: 'D14' }).wage).toBe('3500.00');
});

it('a picture fits 2,000 pixels and keeps its shape; a small one stays', () => {
  expect([fitted(4000, 3000), fitted(1500, 6000), fitted(800, 600), fitted(9000, 1)]).toEqual([
    { width: 2000, height: 1500 },
    { width: 500, height: 2000 },
    { width: 800, height: 600 },
    { width: 2000, height: 1 },
  ]);
});

it('every text is there in both languages, with the same gaps', () => {
  const gaps = (text: string) => [...text.matchAll(/\{\{\w+\}\}/gu)].map(String).toSorted((a, b) => a.localeCompare(b));
  for (const [key, zh] of Object.entries(phoneTexts.zh)) {
    const en = phoneTexts.en[key as keyof typeof phoneTexts.en];
    expect([key, gaps(en), en === '']).toEqual([key, gaps(zh), false]);
  }
});
