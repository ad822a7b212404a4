import { afterAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../testkit/axe.ts';
import { DESKTOP, PHONE } from '../testkit/browser.ts';
import { enter, openScreen, overflow, type Screen, settled } from '../testkit/pages.ts';
import { startProduct } from '../testkit/product.ts';

const product = await startProduct();
// the newest count whose reports are all locked: its form is final
const [locked] = await product.sql<{ period: string }>(
  `SELECT r.period_year || '-' || r.kind AS period FROM round r WHERE r.noun = 'placement' AND r.kind = 'FINAL'
     AND NOT EXISTS (SELECT FROM round_report q WHERE q.round_id = r.id AND q.state <> 'LOCKED') ORDER BY r.period_year DESC LIMIT 1`,
);
const period = locked?.period ?? '';

describe('the page of figures', () => {
  let bureau: Screen;
  afterAll(() => bureau.browser.close());

  it('shows the rate with all that tells how solid it is, and its numbers lead to their rows', async () => {
    bureau = await openScreen(product.origin, DESKTOP);
    const { page } = bureau;
    await enter(page, 'bureau-voc');
    await page.goto(`/placements/dashboard?period=${period}&by=CATEGORY`);
    await settled(page);
    for (const name of ['中职毕业生就业率', '核实就业率', '去向掌握率', '对口就业率'])
      await page.getByRole('group', { name, exact: true }).waitFor();
    const shares = page.getByRole('region', { name: '佐证等级占比' });
    expect(await shares.getByRole('listitem').count()).toBe(5);
    const table = page.getByRole('region', { name: '按家庭类别' });
    await table.waitFor();
    // those not in difficulty come last
    expect(await table.locator('tbody tr').last().innerText()).toContain('非困难');
    const door = table.locator('tbody tr').first().getByRole('link').first();
    const count = (await door.locator('[aria-hidden]').innerText()).trim();
    await door.click();
    await page.waitForURL(/\/placements\?where=/u);
    await settled(page);
    await page.getByText(count, { exact: false }).first().waitFor();
    await page.goBack();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('gives form FM21 with the name of who fills it in', async () => {
    const { page } = bureau;
    await page.getByText('已冻结', { exact: true }).waitFor();
    await page.getByRole('button', { name: '下载 FM21' }).click();
    await page.getByLabel('填表人').fill('王老师');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: '下载', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^FM21-.*${period}\\.xlsx$`, 'u'));
  });

  it('fits a phone', async () => {
    const phone = await openScreen(product.origin, PHONE);
    try {
      await enter(phone.page, 'voc-clerk');
      await phone.page.goto('/placements/dashboard');
      await settled(phone.page);
      await phone.page.getByRole('region', { name: '佐证等级占比' }).waitFor();
      expect(await overflow(phone.page)).toBe(0);
    } finally {
      await phone.browser.close();
    }
  });
});
