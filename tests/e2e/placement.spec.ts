import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../testkit/axe.ts';
import { DESKTOP, PHONE } from '../testkit/browser.ts';
import { enter, openScreen, overflow, type Screen, settled } from '../testkit/pages.ts';
import { fillGaps } from '../testkit/placement-story.ts';
import { startProduct } from '../testkit/product.ts';
import { openWorkbook, type Workbook } from '../testkit/workbook.ts';

const product = await startProduct();
const folder = mkdtempSync(join(tmpdir(), 'fuzhi-e2e-'));

const opened = async (download: Download): Promise<Workbook> => openWorkbook(new Uint8Array(readFileSync(await download.path())));
const downloaded = async (page: Page, name: string): Promise<Workbook> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().click(),
  ]);
  return opened(download);
};
const chosen = async (page: Page, book: Workbook, name: string): Promise<void> => {
  const path = join(folder, name);
  writeFileSync(path, await book.save());
  await page.locator('input[type=file]').setInputFiles(path);
};
const confirmed = async (page: Page, button: string): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};

describe('from the workbook to the rate, at a desk', () => {
  let clerk: Screen;
  let bureau: Screen;
  let spoilt: Record<string, string>[] = [];
  afterAll(async () => {
    await clerk.browser.close();
    await bureau.browser.close();
  });

  it('the clerk finds the report in her to-do list and fills in the template', async () => {
    clerk = await openScreen(product.origin, DESKTOP);
    const { page } = clerk;
    await enter(page, 'voc-clerk');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^填报：/u })
      .first()
      .click();
    await page.getByRole('heading', { name: /启明职业教育中心/u }).waitFor();
    const book = await downloaded(page, '下载已填好的模板');
    fillGaps(book);
    spoilt = Array.from({ length: book.count() }, (_, row) =>
      Object.fromEntries(['身份证号', '去向类别', '佐证材料'].map((title) => [title, book.get(row, title)])),
    );
    const last = book.count() - 1;
    const number = book.get(last, '身份证号');
    book.set(last, '身份证号', `${number.slice(0, 17)}${number.endsWith('1') ? '3' : '1'}`);
    book.set(last - 1, '佐证材料', 'E11 岗位实习(顶岗实习)证明');
    book.set(last - 2, '去向类别', '去火星');
    await page.getByRole('button', { name: '导入工作簿' }).click();
    await page.waitForURL(/\/placements\/import/u);
    await settled(page);
    await chosen(page, book, '毕业去向.xlsx');
  });

  it('sees how many rows are new, changed, the same and wrong, and why', async () => {
    const { page } = clerk;
    await page.getByRole('tab', { name: /有误\s*3/u }).waitFor();
    await page.getByText('不能作为就业证明材料').first().waitFor();
    expect(await page.getByRole('button', { name: /全部导入/u }).count()).toBe(0);
    // whole identity numbers are never on the screen
    expect(await page.getByRole('main').innerText()).not.toMatch(/\d{17}[\dX]/u);
  });

  it('mends the marked workbook and uploads it as it is', async () => {
    const { page } = clerk;
    const marked = await downloaded(page, '下载标注错误的工作簿');
    expect(Array.from({ length: marked.count() }, (_, row) => marked.get(row, '错误说明')).filter((text) => text !== '')).toHaveLength(3);
    spoilt.forEach((cells, row) => {
      for (const [title, value] of Object.entries(cells)) marked.set(row, title, value);
    });
    await page.getByRole('button', { name: '放弃这次上传' }).click();
    await confirmed(page, '放弃这次上传');
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await chosen(page, marked, '毕业去向-改好.xlsx');
    await page.getByRole('tab', { name: /有误\s*0?$/u }).waitFor();
    await page.getByRole('button', { name: /全部导入/u }).click();
    await page.getByRole('button', { name: '撤销这次导入' }).waitFor();
  });

  it('submits', async () => {
    const { page } = clerk;
    await page.goto('/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^填报：/u })
      .first()
      .click();
    await page.getByRole('button', { name: '上报', exact: true }).click();
    await confirmed(page, '上报');
    await page.getByRole('heading', { name: /已上报/u }).waitFor();
  });

  it('the bureau sends one row back, with a reason', async () => {
    bureau = await openScreen(product.origin, DESKTOP);
    const { page } = bureau;
    await enter(page, 'bureau-voc');
    await page
      .getByRole('main')
      .getByRole('link', { name: /审核.*启明职业教育中心/u })
      .first()
      .click();
    await page.getByRole('heading', { name: /启明职业教育中心/u }).waitFor();
    await page.getByRole('grid', { name: '名单' }).getByRole('checkbox', { name: '选择此行' }).first().check({ force: true });
    await page.getByRole('button', { name: '退回', exact: true }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('请写明回访情况');
    await confirmed(page, '退回');
    await page.getByRole('heading', { name: /已退回/u }).waitFor();
  });

  it('the clerk mends the row and submits again', async () => {
    const { page } = clerk;
    await page.goto('/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /退回.*启明|退回修改/u })
      .first()
      .click();
    await page.getByRole('button', { name: /^退回\s*1$/u }).click();
    await page.getByRole('grid', { name: '名单' }).getByText('请写明回访情况').click();
    await page.waitForURL(/\/placements\/(?!reports)/u);
    await page.getByText('请写明回访情况').first().waitFor();
    await page.getByRole('button', { name: '填写去向' }).click();
    await page.getByLabel('回访情况').fill('11月20日电话回访,本人确认');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('去向已保存').waitFor();
    await page.goto('/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /退回.*启明|退回修改/u })
      .first()
      .click();
    await page.getByRole('button', { name: '上报', exact: true }).click();
    await confirmed(page, '上报');
    await page.getByRole('heading', { name: /已上报/u }).waitFor();
  });

  it('the bureau accepts, sees the rate and opens it down to the named graduates', async () => {
    const { page } = bureau;
    await page.reload();
    await page.getByRole('button', { name: '全部通过' }).click();
    await confirmed(page, '全部通过');
    await page.getByRole('heading', { name: /已审核/u }).waitFor();
    await page.getByRole('link', { name: '就业统计' }).click();
    const card = page.getByRole('group', { name: '中职毕业生就业率', exact: true });
    await card.getByText(/%/u).first().waitFor();
    const door = card.getByRole('link', { name: /打开名单：就业人数/u });
    const count = Number(/(\d+) 人/u.exec((await door.getAttribute('aria-label')) ?? (await door.innerText()))?.[1]);
    await door.click();
    await page.waitForURL(/\/placements\?/u);
    await page.getByText(new RegExp(`共 ${count} 条`, 'u')).waitFor();
    const names = await page.getByRole('grid').getByRole('row').count();
    expect(names).toBeGreaterThan(1);
    const [{ counted } = { counted: '0' }] = await product.sql<{ counted: string }>(
      `SELECT count(*)::text AS counted FROM placement AS p JOIN round AS r ON r.id = p.round_id
       JOIN code_item AS c ON c.list = 'placement-destination' AND c.code = p.destination
       WHERE r.closed_at IS NULL AND c.attributes ->> 'employed' = '1'`,
    );
    expect(count).toBe(Number(counted));
  });

  it('no page asked anybody outside, and none wrote an error', () => {
    for (const screen of [clerk, bureau]) {
      expect(screen.browser.outside()).toEqual([]);
      expect(screen.browser.errors()).toEqual([]);
    }
  });
});

describe.each([
  ['at a desk', DESKTOP],
  ['on a phone', PHONE],
] as const)('every page of placements, %s', (_, viewport) => {
  it('has no serious finding of axe and does not scroll sideways', async () => {
    const { browser, page } = await openScreen(product.origin, viewport);
    const findings: string[] = [];
    const look = async (path: string): Promise<void> => {
      await page.goto(path);
      await settled(page);
      findings.push(...(await axeFindings(page)).map((finding) => `${path}: ${finding}`));
      const wider = await overflow(page);
      if (wider > 0) findings.push(`${path}: scrolls sideways by ${wider} px`);
    };
    await enter(page, 'bureau-voc');
    const [report] = await product.sql<{ id: string }>(
      'SELECT r.id FROM round_report AS r JOIN round AS o ON o.id = r.round_id WHERE o.closed_at IS NULL ORDER BY r.id LIMIT 1',
    );
    const [row] = await product.sql<{ id: string }>('SELECT id FROM placement WHERE employer_id IS NOT NULL ORDER BY id DESC LIMIT 1');
    const id = Buffer.from(`Placement:${row?.id}`).toString('base64url');
    for (const path of [
      '/',
      '/placements/reports',
      `/placements/reports/${report?.id}`,
      '/placements',
      `/placements/${id}`,
      '/placements/dashboard',
      '/placements/import',
      '/units',
    ])
      await look(path);
    await browser.close();
    expect(findings, findings.join('\n')).toEqual([]);
  });
});
