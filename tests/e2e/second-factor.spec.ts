import { codeAt } from '@fuzhi/api/platform/auth-second-factor.ts';
import { afterAll, expect, it } from 'vitest';
import { axeFindings } from '../testkit/axe.ts';
import { PHONE } from '../testkit/browser.ts';
import { enter, openScreen, overflow, settled } from '../testkit/pages.ts';
import { DEMO_PASSWORD, startProduct } from '../testkit/product.ts';

const product = await startProduct();
const { browser, page } = await openScreen(product.origin, PHONE);
afterAll(() => browser.close());
let backupCodes: readonly string[] = [];

it('somebody switches the second step on, on a telephone', async () => {
  await enter(page, 'voc-clerk');
  await page.goto('/me/second-factor');
  await page.getByLabel('现在的密码').fill('not the password');
  await page.getByRole('button', { name: '开始绑定' }).click();
  await page.getByText('当前密码不对').first().waitFor();
  await page.getByLabel('现在的密码').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: '开始绑定' }).click();
  await page.getByRole('img', { name: '绑定验证器的二维码' }).waitFor();
  const secret = (await page.locator('.fz-secret code').innerText()).replaceAll(/\s/gu, '');
  await settled(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('动态验证码').fill(codeAt(secret, new Date()));
  await page.getByRole('button', { name: '确认开启' }).click();
  await page.getByRole('heading', { name: '备用码' }).waitFor();
  backupCodes = (await page.locator('.fz-secret code').innerText()).split('\n');
  expect(backupCodes).toHaveLength(10);
  await page.getByRole('button', { name: '我已保存' }).click();
  await page.getByText('两步验证已开启').waitFor();
});

it('signing in asks for the second step, and a backup code is one', async () => {
  await browser.context.clearCookies();
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill('voc-clerk');
  await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByLabel(/验证码/u).fill(backupCodes[0] ?? '');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
});

it('the second step is switched off by password and another code', async () => {
  await page.goto('/me/second-factor');
  await page.getByLabel('现在的密码').fill(DEMO_PASSWORD);
  await page.getByLabel('动态验证码或备用码').fill(backupCodes[1] ?? '');
  await page.getByRole('button', { name: '关闭两步验证' }).click();
  await page.getByRole('button', { name: '开始绑定' }).waitFor();
});
