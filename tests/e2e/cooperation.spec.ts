import { describe, expect, it } from 'vitest';
import { axeFindings } from '../testkit/axe.ts';
import { DESKTOP, PHONE } from '../testkit/browser.ts';
import { enter, openScreen, overflow, settled } from '../testkit/pages.ts';
import { startProduct } from '../testkit/product.ts';

const product = await startProduct();

describe('agreements, internships and employers', () => {
  it('the clerk sees which clause an internship breaks and mends it; the bureau blocks an employer with a reason', async () => {
    const [broken] = await product.sql<{ id: string; name: string }>(
      `SELECT i.id, i.name FROM internship i JOIN org_unit u ON u.id = i.school_id
        WHERE u.name_zh = '启明职业教育中心' AND i.findings = '{I5}' AND i.state = 'DRAFT' ORDER BY i.id LIMIT 1`,
    );
    const clerk = await openScreen(product.origin, DESKTOP);
    await enter(clerk.page, 'voc-clerk');
    await clerk.page.goto(`/internships/${broken?.id ?? ''}`);
    await clerk.page.getByText('低于同岗位工资').waitFor();
    await clerk.page.getByRole('button', { name: '修改', exact: true }).click();
    const sheet = clerk.page.getByRole('dialog');
    await sheet.getByLabel('月报酬(元)').fill('6000');
    await sheet.getByRole('button', { name: '保存' }).click();
    await clerk.page.getByText('符合实习管理规定').waitFor();
    await clerk.browser.close();

    const [employer] = await product.sql<{ id: string }>("SELECT id FROM employer WHERE status = 'VERIFIED' ORDER BY id LIMIT 1");
    const bureau = await openScreen(product.origin, DESKTOP);
    await enter(bureau.page, 'bureau-voc');
    await bureau.page.goto(`/employers/${employer?.id ?? ''}`);
    await bureau.page.getByRole('button', { name: '停用', exact: true }).click();
    const dialog = bureau.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('多次出具虚假就业证明');
    await dialog.getByRole('button', { name: '停用', exact: true }).click();
    await bureau.page.getByText('该单位已停用：多次出具虚假就业证明').waitFor();
    await bureau.browser.close();
  });

  it('the figure of an order class opens as many rows as it says', async () => {
    const { browser, page } = await openScreen(product.origin, DESKTOP);
    await enter(page, 'bureau-voc');
    const [agreement] = await product.sql<{ id: string }>(
      `SELECT c.id FROM cooperation c JOIN order_class o ON o.cooperation_id = c.id ORDER BY c.hired DESC, c.id LIMIT 1`,
    );
    await page.goto(`/cooperations/${agreement?.id ?? ''}`);
    const door = page.getByTitle(/查看年终统计中在该企业就业的/u).first();
    const count = (await door.locator('[aria-hidden]').textContent()) ?? '';
    await door.click();
    await page.waitForURL(/\/placements\?/u);
    await settled(page);
    await page
      .getByText(new RegExp(`(?:^|\\D)${count}(?:\\D|$)`, 'u'))
      .first()
      .waitFor();
    expect(Number(count)).toBeGreaterThan(0);
    await browser.close();
  });

  it.each([
    ['a desk', DESKTOP],
    ['a phone', PHONE],
  ])('is usable at %s', async (_, viewport) => {
    const { browser, page } = await openScreen(product.origin, viewport);
    await enter(page, 'bureau-voc');
    const ids = await product.sql<{ path: string }>(
      `(SELECT '/cooperations/' || cooperation_id AS path FROM order_class ORDER BY id LIMIT 1) UNION ALL
       (SELECT '/internships/' || id FROM internship WHERE refused ORDER BY id LIMIT 1) UNION ALL
       (SELECT '/employers/' || employer_id FROM cooperation ORDER BY id LIMIT 1)`,
    );
    const findings: string[] = [];
    for (const path of ['/cooperations', '/internships', '/employers', ...ids.map((row) => row.path)]) {
      await page.goto(path);
      await settled(page);
      findings.push(...(await axeFindings(page)).map((finding) => `${path}: ${finding}`));
      const wider = await overflow(page);
      if (wider > 0) findings.push(`${path}: scrolls sideways by ${String(wider)} px`);
      if (process.env['SHOTS'])
        await page.screenshot({ path: `${process.env['SHOTS']}/${String(viewport.width)}-${path.replaceAll('/', '_').slice(0, 16)}.png` });
    }
    await browser.close();
    expect(findings, findings.join('\n')).toEqual([]);
  });
});
