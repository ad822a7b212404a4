import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../testkit/axe.ts';
import { DESKTOP, PHONE } from '../testkit/browser.ts';
import { enter, openScreen, overflow, type Screen, settled } from '../testkit/pages.ts';
import { fillGaps } from '../testkit/placement-story.ts';
import { startProduct } from '../testkit/product.ts';
import { openWorkbook } from '../testkit/workbook.ts';

const product = await startProduct();
const folder = mkdtempSync(join(tmpdir(), 'fuzhi-questions-'));

/** The report that the clerk is at work with. */
const reportId = async (): Promise<string> => {
  const [report] = await product.sql<{ id: string }>(
    `SELECT t.id FROM round_report t JOIN round r ON r.id = t.round_id JOIN org_unit u ON u.id = t.org_unit_id
     WHERE r.closed_at IS NULL AND u.name_zh LIKE '%启明%' ORDER BY r.opens_on DESC LIMIT 1`,
  );
  return report?.id ?? '';
};
const panel = (page: Page, title: string) => page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });
const decided = async (page: Page, button: string, note: string): Promise<void> => {
  await page.getByRole('dialog').getByRole('textbox').fill(note);
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};

describe('questions about a report, not accusations', () => {
  let clerk: Screen;
  let bureau: Screen;
  let address = '';
  beforeAll(async () => {
    address = `/placements/reports/${await reportId()}`;
    // three graduates of the report are registered with one telephone number
    await product.sql(
      `WITH three AS (SELECT i.graduate_id, first_value(i.phone_index) OVER (ORDER BY i.graduate_id) AS phone FROM graduate_identity i
         WHERE i.graduate_id IN (SELECT p.graduate_id FROM placement p JOIN round_report t ON t.round_id = p.round_id AND t.org_unit_id = p.school_id
           WHERE t.id = $1) ORDER BY i.graduate_id LIMIT 3)
       UPDATE graduate_identity i SET phone_index = three.phone FROM three WHERE i.graduate_id = three.graduate_id`,
      [await reportId()],
    );
  });
  afterAll(async () => {
    await clerk.browser.close();
    await bureau.browser.close();
  });

  it('the clerk sees before she submits what would be asked, and whom it concerns', async () => {
    clerk = await openScreen(product.origin, DESKTOP);
    const { page } = clerk;
    await enter(page, 'voc-clerk');
    await page.goto(address);
    const check = panel(page, '提交前自查');
    await check.getByText('3 名毕业生登记了同一个联系电话。').waitFor();
    await check.getByText('都是提问，不是认定有错').waitFor();
    await check.getByRole('link', { name: /在名单中查看/u }).click();
    await page.waitForURL(/where=/u);
    await page.getByText('共 3 条').waitFor();
  });

  it('submits without an answer: the dialog says what is open and does not stop her', async () => {
    const { page } = clerk;
    await page.goto(address);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载已填好的模板' }).click()]);
    const book = await openWorkbook(new Uint8Array(readFileSync(await download.path())));
    fillGaps(book);
    const path = join(folder, '毕业去向.xlsx');
    writeFileSync(path, await book.save());
    await page.getByRole('button', { name: '导入工作簿' }).click();
    await page.waitForURL(/\/placements\/import/u);
    await settled(page);
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('button', { name: /全部导入/u }).click();
    await page.getByRole('button', { name: '撤销这次导入' }).waitFor();
    await page.goto(address);
    await settled(page);
    await page.getByRole('button', { name: '上报', exact: true }).click();
    await page
      .getByRole('dialog')
      .getByText(/自查有 1 个问题还没有写说明/u)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '上报', exact: true }).click();
    await page.getByRole('heading', { name: /已上报/u }).waitFor();
  });

  it('finds the question in her to-do list and answers it', async () => {
    const { page } = clerk;
    await page.goto('/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /有 1 个问题请答复/u })
      .first()
      .click();
    const questions = panel(page, '问题与答复');
    await questions.getByRole('button', { name: '填写说明' }).click();
    await questions.getByRole('textbox').fill('兄妹三人合用母亲的电话，已逐人回访');
    await questions.getByRole('button', { name: '保存说明' }).click();
    await questions.getByText('已答复', { exact: true }).waitFor();
  });

  it('the bureau finds the answer, asks again, and settles it when it is answered', async () => {
    bureau = await openScreen(product.origin, DESKTOP);
    const { page } = bureau;
    await enter(page, 'bureau-voc');
    await page
      .getByRole('main')
      .getByRole('link', { name: /有 1 个答复待处理.*启明/u })
      .first()
      .click();
    const questions = panel(page, '问题与答复');
    await questions.getByText('兄妹三人合用母亲的电话，已逐人回访').waitFor();
    await questions.getByRole('button', { name: '再问' }).click();
    await decided(page, '再问', '请补充各人的电话');
    await questions.getByText('请补充各人的电话').waitFor();

    const { page: school } = clerk;
    await school.goto(address);
    const asked = panel(school, '问题与答复');
    await asked.getByText('请补充各人的电话').waitFor();
    await asked.getByRole('button', { name: '修改说明' }).click();
    await asked.getByRole('textbox').fill('三人的电话已在资料中改正');
    await asked.getByRole('button', { name: '保存说明' }).click();
    await asked.getByText('已答复', { exact: true }).waitFor();

    await page.reload();
    await questions.getByRole('button', { name: '认可说明' }).click();
    await decided(page, '认可说明', '已电话核对');
    await questions.getByText('已说明', { exact: true }).waitFor();
    await questions.getByText('已电话核对').waitFor();
    expect(await questions.getByRole('button', { name: '仍存疑' }).count()).toBe(0);
  });

  it('wrote no error, and the page is fit for everybody at a desk and on a phone', async () => {
    const findings = [...clerk.browser.errors(), ...bureau.browser.errors()];
    for (const viewport of [DESKTOP, PHONE]) {
      const { browser, page } = await openScreen(product.origin, viewport);
      await enter(page, 'bureau-voc');
      await page.goto(address);
      await settled(page);
      await panel(page, '问题与答复').waitFor();
      findings.push(...(await axeFindings(page)));
      const wider = await overflow(page);
      if (wider > 0) findings.push(`scrolls sideways by ${wider} px at ${viewport.width}`);
      await browser.close();
    }
    expect(findings, findings.join('\n')).toEqual([]);
  });
});
