import { afterAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../testkit/axe.ts';
import { DESKTOP, PHONE } from '../testkit/browser.ts';
import { enter, openScreen, overflow, type Screen, settled } from '../testkit/pages.ts';
import { startProduct } from '../testkit/product.ts';

const product = await startProduct();

describe('an administrator, at a desk', () => {
  let screen: Screen;
  let oneTime = '';
  afterAll(() => screen.browser.close());

  it('is told when the password is wrong, and comes in with the right one', async () => {
    screen = await openScreen(product.origin, DESKTOP);
    const { page } = screen;
    await page.getByLabel('用户名').fill('admin');
    await page.getByLabel('密码', { exact: true }).fill('wrong');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('用户名或密码不').waitFor();
    await enter(page, 'admin');
    await page.getByRole('link', { name: '账号管理' }).waitFor();
  });

  it('makes an account and sees its one-time password once', async () => {
    const { page } = screen;
    await page.goto('/accounts/new');
    await page.getByLabel('姓名').fill('钱玉');
    await page.getByLabel('用户名').fill('qianyu');
    await page.getByRole('combobox', { name: '角色' }).click();
    await page.locator('.ant-select-item-option', { hasText: '职校就业办' }).first().click();
    await page.getByRole('combobox', { name: '单位' }).click();
    await page.getByRole('combobox', { name: '单位' }).fill('启明');
    await page.locator('.ant-select-item-option', { hasText: '启明职业教育中心' }).first().click();
    await page.getByRole('button', { name: '新增账号' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('一次性密码').first().waitFor();
    oneTime = await dialog.locator('code').innerText();
    expect(oneTime).not.toBe('');
  });

  it('the newcomer must set a password first, then sees the own work', async () => {
    const fresh = await openScreen(product.origin, DESKTOP);
    const { page } = fresh;
    await enter(page, 'qianyu', oneTime);
    await page.waitForURL(/\/me\/password/u);
    await page.getByLabel(/^现在的密码/u).fill(oneTime);
    await page.getByLabel(/^新密码/u).fill('four plain words here');
    await page.getByRole('button', { name: '修改密码' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.getByRole('heading', { name: '待办' }).first().waitFor();
    await fresh.browser.close();
  });

  it('finds the account in the list and its making in the trail', async () => {
    const { page } = screen;
    await page.goto('/accounts');
    await page.getByText('钱玉').first().waitFor();
    await page.goto('/audit');
    await page.getByText('创建账号').first().waitFor();
  });

  it('signs out', async () => {
    const { page } = screen;
    await page.goto('/');
    await page.getByRole('button', { name: /我的账号/u }).click();
    await page.getByText('退出登录').click();
    await page.waitForURL(/\/sign-in/u);
    await page.goto('/accounts');
    await page.waitForURL(/\/sign-in/u);
  });

  it('no page asked anybody outside, and none wrote an error', () => {
    expect(screen.browser.outside()).toEqual([]);
    expect(screen.browser.errors().filter((text) => !/401|403|Failed to load resource/u.test(text))).toEqual([]);
  });
});

describe.each([
  ['at a desk', DESKTOP],
  ['on a phone', PHONE],
] as const)('every page of the administration, %s', (_, viewport) => {
  it('has no serious finding of axe and does not scroll sideways', async () => {
    const { browser, page } = await openScreen(product.origin, viewport);
    const findings: string[] = [];
    const look = async (path: string): Promise<void> => {
      await page.goto(path);
      await settled(page);
      findings.push(...(await axeFindings(page)).map((finding) => `${path}: ${finding}`));
      if ((await overflow(page)) > 0) findings.push(`${path}: scrolls sideways by ${await overflow(page)} px`);
    };
    await look('/sign-in');
    await enter(page, 'admin');
    for (const path of ['/', '/accounts', '/accounts/new', '/units', '/tokens', '/audit', '/me/password', '/me/sessions']) await look(path);
    await browser.close();
    expect(findings, findings.join('\n')).toEqual([]);
  });
});
