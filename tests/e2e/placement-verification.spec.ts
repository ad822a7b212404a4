import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../testkit/axe.ts';
import { DESKTOP, openBrowser, PHONE } from '../testkit/browser.ts';
import { enter, openScreen, overflow, type Screen, settled } from '../testkit/pages.ts';
import { startProduct } from '../testkit/product.ts';

const product = await startProduct();
const NARROW = { width: 360, height: 720 } as const;

const confirmed = async (page: Page, button: string, reason?: string): Promise<void> => {
  const dialog = page.getByRole('dialog').filter({ has: page.getByRole('button', { name: button, exact: true }) });
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
};

describe('a claim is put to the test, at 390 px', () => {
  let bureau: Screen;
  let clerk: Screen;
  let director: Screen;
  const screens: Screen[] = [];
  const opened = async (username: string): Promise<Screen> => {
    const screen = await openScreen(product.origin, PHONE);
    screens.push(screen);
    await enter(screen.page, username);
    return screen;
  };
  let record = '';
  let answerPath = '';
  afterAll(async () => {
    for (const screen of screens) await screen.browser.close();
  });

  it('the bureau seals a seed, closes the round, and the sample is drawn by the promised seed', async () => {
    bureau = await opened('bureau-voc');
    const { page } = bureau;
    await page.goto('/placements/reports');
    await page.getByRole('link', { name: '核查', exact: true }).first().click();
    await page.getByRole('button', { name: '封存种子' }).click();
    await page.getByText('已封存，本轮结束时公布').waitFor();
    const commitment = (await page.locator('.fz-seal').first().innerText()).trim();
    expect(commitment).toMatch(/^[0-9a-f]{64}$/u);
    const verification = page.url();
    await page.goto('/placements/reports');
    await page.getByRole('button', { name: '结束本轮' }).first().click();
    await confirmed(page, '结束本轮');
    await page.goto(verification);
    await page.getByText('凭种子和抽样框').waitFor();
    const seals = await page.locator('.fz-seal').allInnerTexts();
    expect(seals.map((text) => text.trim())).toEqual([commitment, expect.stringMatching(/^[0-9a-f]{64}$/u)]);
    await settled(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('makes a link for a graduate of the sample', async () => {
    const { page } = bureau;
    const [row] = await product.sql<{ id: string }>(
      `SELECT p.id FROM placement p JOIN placement_sample_row s ON s.placement_id = p.id AND s.reason IS NOT NULL
         JOIN graduate g ON g.id = p.graduate_id WHERE p.destination = 'D14' AND g.identity_tail <> '' ORDER BY p.id LIMIT 1`,
    );
    record = `/placements/${row?.id ?? ''}`;
    await page.goto(record);
    await page.getByRole('button', { name: '给本人发链接' }).click();
    const sheet = page.getByRole('dialog', { name: '一次性链接' });
    await sheet.getByText('这些链接只显示这一次').waitFor();
    expect(await sheet.getByRole('img', { name: /二维码/u }).count()).toBe(1);
    answerPath = (await sheet.getByRole('link').first().getAttribute('href')) ?? '';
    expect(answerPath).toMatch(/^\/answer\/[\w-]{43}$/u);
    // shown once: it is nowhere when the page is opened again
    await page.goto(record);
    await page.getByText('待答复').first().waitFor();
    expect(await page.content()).not.toContain(answerPath.slice('/answer/'.length));
  });

  it('the graduate answers on a small phone, without an account and without JavaScript', async () => {
    const [graduate] = await product.sql<{ name: string; identity_tail: string }>(
      'SELECT g.name, g.identity_tail FROM placement p JOIN graduate g ON g.id = p.graduate_id WHERE p.id = $1',
      [record.slice('/placements/'.length)],
    );
    const browser = await openBrowser({ origin: product.origin, viewport: NARROW });
    const page = await browser.context.newPage();
    await page.goto(answerPath);
    // nothing on it can run, so it is the same with scripts switched off
    expect(await page.evaluate(() => document.scripts.length)).toBe(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.content()).not.toContain(graduate?.name);
    await page.getByLabel('您的姓').fill((graduate?.name ?? '').slice(0, 1));
    await page.getByLabel('身份证号最后 4 位').fill(graduate?.identity_tail ?? '');
    await page.getByLabel(/没有工作，也没有上学/u).check();
    await page.getByRole('button', { name: /提交/u }).click();
    await page.getByText('已收到，谢谢！').waitFor();
    await page.goto(answerPath);
    await page.getByText('这个链接不能使用').first().waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(browser.outside()).toEqual([]);
    await browser.close();
  });

  it('the check appears, and the bureau refuses the row', async () => {
    const { page } = bureau;
    await page.goto(record);
    await page.getByText('没有工作或上学').waitFor();
    await page.getByRole('button', { name: '不认可', exact: true }).click();
    await confirmed(page, '不认可', '本人答复没有工作');
    await page.getByText('不认可，待学校答复').waitFor();
    await settled(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('the school sees the outcome and not the words, adds evidence and answers', async () => {
    clerk = await opened('voc-clerk2');
    const { page } = clerk;
    await page
      .getByRole('main')
      .getByRole('link', { name: /核查不认可/u })
      .first()
      .click();
    await page.getByText('本人答复没有工作').first().waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('没有工作或上学');
    await page.getByRole('button', { name: '补充佐证并答复' }).first().click();
    const sheet = page.getByRole('dialog', { name: '答复核查' });
    await sheet.getByLabel('答复').fill('本人9月起在工地打零工，附工资流水');
    await sheet.getByRole('button', { name: '补充佐证并答复' }).click();
    await page.getByText('学校已答复，待终审').waitFor();
  });

  it('who refused cannot decide; the director does, finally', async () => {
    await bureau.page.goto(record);
    await bureau.page.getByText('终审须由其他人作出').waitFor();
    expect(await bureau.page.getByRole('button', { name: '予以认定' }).count()).toBe(0);
    director = await opened('bureau-dir');
    const { page } = director;
    await page.goto(record);
    await page.getByRole('button', { name: '予以认定' }).click();
    await confirmed(page, '予以认定', '流水属实');
    await page.getByText('终审：予以认定').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('at a desk', () => {
  it('the verification of a round reads without sideways scrolling, in both languages', async () => {
    for (const locale of ['zh-CN', 'en']) {
      const browser = await openBrowser({ origin: product.origin, viewport: DESKTOP, locale });
      const page = await browser.context.newPage();
      await page.goto('/sign-in');
      await page.evaluate((language) => localStorage.setItem('fuzhi.locale', language), 'zh-CN');
      await page.goto('/sign-in');
      await enter(page, 'bureau-sup');
      await page.evaluate((language) => localStorage.setItem('fuzhi.locale', language), locale);
      const [round] = await product.sql<{ round_id: string }>('SELECT round_id FROM placement_sample LIMIT 1');
      await page.goto(`/placements/verification/${round?.round_id ?? ''}`);
      await page.locator('.fz-seal').first().waitFor();
      await settled(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(browser.errors()).toEqual([]);
      await browser.close();
    }
  });
});
