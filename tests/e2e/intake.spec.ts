import { afterAll, expect, it } from 'vitest';
import { axeFindings } from '../testkit/axe.ts';
import { DESKTOP, PHONE } from '../testkit/browser.ts';
import { enter, openScreen, overflow, settled } from '../testkit/pages.ts';
import { startProduct } from '../testkit/product.ts';

const product = await startProduct();
const { browser, page } = await openScreen(product.origin, DESKTOP);
afterAll(() => browser.close());

it('figures of a year open exactly the rows they count', async () => {
  await enter(page, 'voc-clerk');
  await page.goto('/intake');
  const row = page.getByRole('region', { name: '按入学年份' }).getByRole('row').nth(1);
  const admitted = row.getByRole('link').nth(1);
  const said = await admitted.innerText();
  await settled(page);
  expect(await axeFindings(page)).toEqual([]);
  await admitted.click();
  await page.waitForURL(/\/applicants\?/u);
  await page.getByText(`共 ${said} 条`).waitFor();
});

it('somebody is entered and followed to the next step', async () => {
  await page.goto('/applicants');
  await page.getByRole('button', { name: '登记意向学生' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('姓名').fill('试验学生');
  await form.getByLabel('专业').click();
  await page.keyboard.type('计算机应用');
  await page.keyboard.press('Enter');
  await form.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: /试验学生/u }).waitFor();
  await page.getByRole('button', { name: '放弃' }).click();
  await page.getByRole('dialog').getByLabel('原因').fill('升入普通高中');
  await page.getByRole('dialog').getByRole('button', { name: '放弃' }).click();
  await page.getByText('已放弃').first().waitFor();
});

it('nothing scrolls sideways on a telephone', async () => {
  await page.setViewportSize(PHONE);
  for (const path of ['/intake', '/applicants', '/intake-plans', '/majors', '/classes']) {
    await page.goto(path);
    await settled(page);
    expect([path, await overflow(page)]).toEqual([path, 0]);
  }
  expect(browser.errors()).toEqual([]);
});
