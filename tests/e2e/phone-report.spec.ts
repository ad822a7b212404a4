import { gzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../testkit/axe.ts';
import { signIn } from '../testkit/client.ts';
import { enter, openScreen, overflow, type Screen, settled } from '../testkit/pages.ts';
import { PHONE_BUDGET } from '../testkit/phone-load.ts';
import { photoOf } from '../testkit/phone-photo.ts';
import { DEMO_PASSWORD, startProduct } from '../testkit/product.ts';

const product = await startProduct();
const SMALL = { width: 360, height: 740 } as const;

type Row = { id: string; graduate: string; name: string; pinyin: string };
/** Graduates of the clerk's open round; `reported`: whether something is there already. */
const rowsOf = (reported: boolean): Promise<Row[]> =>
  product.sql<Row>(
    `SELECT p.id, g.id AS graduate, g.name, g.name_pinyin AS pinyin FROM placement AS p JOIN graduate AS g ON g.id = p.graduate_id
       JOIN round AS r ON r.id = p.round_id JOIN org_unit AS u ON u.id = p.school_id
      WHERE r.closed_at IS NULL AND u.name_zh LIKE '%启明职业教育中心' AND (p.destination IN ('D12', 'D14') OR NOT $1) AND (p.destination IS NULL OR $1) ORDER BY g.name, p.id`,
    [reported],
  );
const stored = async (id: string): Promise<{ destination: string; post: string; call_back: string; version: number; wage_fen: string }> => {
  const [row] = await product.sql<{ destination: string; post: string; call_back: string; version: number; wage_fen: string }>(
    'SELECT destination, post, call_back, version, wage_fen::text FROM placement WHERE id = $1',
    [id],
  );
  return row!;
};
const addressOf = (id: string): string => `/m#/p/${Buffer.from(`Placement:${id}`).toString('base64url')}`;
const status = (page: Page, text: string) => page.locator('.ph-status', { hasText: text }).waitFor();
const isEdit = (route: Route): boolean => (route.request().postData() ?? '').includes('"input":{"id"');

let screen: Screen;
let page: Page;
beforeAll(async () => {
  screen = await openScreen(product.origin, SMALL);
  page = screen.page;
});
afterAll(() => screen.browser.close());

describe('one graduate after another, on a phone of 360 pixels', () => {
  it('signs in by the usual page and comes to the open round with its progress', async () => {
    await page.goto('/m');
    await page.waitForURL(/\/sign-in/u);
    const loaded = new Map<string, number>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname === '/m' || pathname.startsWith('/assets/'))
        void response.body().then(
          (body) => loaded.set(pathname, gzipSync(body).length),
          () => undefined,
        );
    });
    await enter(page, 'voc-clerk');
    await page.waitForURL(/\/m$/u);
    await page
      .getByText(/已填 \d+ \/ \d+/u)
      .first()
      .waitFor();
    loaded.clear();
    await page.reload();
    await page
      .getByText(/已填 \d+ \/ \d+/u)
      .first()
      .waitFor();
    await settled(page);
    const total = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
    expect(total).toBeGreaterThan(20 * 1024);
    expect(total, [...loaded].join('\n')).toBeLessThanOrEqual(PHONE_BUDGET);
  });

  it('finds somebody by pinyin and saves each field as it is left', async () => {
    const [row] = await rowsOf(false);
    await page.getByRole('searchbox').fill(row!.pinyin.replaceAll(' ', ''));
    await page
      .getByRole('button', { name: new RegExp(row!.name, 'u') })
      .first()
      .click();
    await page.getByRole('heading', { name: row!.name }).waitFor();
    await page.goto(addressOf(row!.id));
    await page.getByLabel('去向类别').selectOption('D14');
    await status(page, '已保存');
    await page.getByLabel('岗位').fill('厨师');
    await page.getByLabel('月薪（元）').fill('3500元');
    await page.getByLabel('渠道').selectOption({ index: 1 });
    await status(page, '已保存');
    expect(await stored(row!.id)).toMatchObject({ destination: 'D14', post: '厨师', wage_fen: '350000' });
    expect(await page.getByLabel('月薪（元）').inputValue()).toBe('3500.00');
  });

  it('an employer is found by name and fills in what the register knows; what the rules refuse stays on the phone, said at its field', async () => {
    const [, row] = await rowsOf(false);
    const [known] = await product.sql<{ name: string; credit_code: string }>('SELECT name, credit_code FROM employer ORDER BY id LIMIT 1');
    await page.goto(addressOf(row!.id));
    await page.getByLabel('去向类别').selectOption('D12');
    await status(page, '还有内容要补充');
    expect((await stored(row!.id)).destination).toBeNull();
    await page.getByLabel('统一社会信用代码', { exact: true }).fill('91610902MA6ABCDE0X');
    await page.getByLabel('岗位').focus();
    await page.locator('.ph-error').first().waitFor();
    // a closed page loses nothing of it
    await page.reload();
    expect(await page.getByLabel('统一社会信用代码', { exact: true }).inputValue()).toBe('91610902MA6ABCDE0X');
    await page.getByLabel('就业单位', { exact: true }).fill(known!.name.slice(0, 4));
    await page.getByRole('button', { name: new RegExp(known!.credit_code, 'u') }).click();
    await status(page, '已保存');
    expect(await page.getByLabel('就业单位', { exact: true }).inputValue()).toBe(known!.name);
    expect((await stored(row!.id)).destination).toBe('D12');
  });

  it('goes on to the next and the one before, also when the page was opened at somebody', async () => {
    await page.goto('/m');
    await page.getByRole('searchbox').fill('');
    await page.locator('.ph-list button').nth(1).waitFor();
    const names = await page.locator('.ph-list li .ph-strong').allInnerTexts();
    await page.locator('.ph-list button').first().click();
    await page.getByRole('button', { name: '下一个' }).click();
    await page.getByRole('heading', { level: 1, name: names[1]!.split(' ')[0]! }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: '上一个' }).click();
    await page.getByRole('heading', { level: 1, name: names[0]!.split(' ')[0]! }).waitFor();
    await page.getByRole('link', { name: '名单' }).click();
    await page.getByRole('searchbox').waitFor();
  });

  it('an identity number is neither kept nor sent', async () => {
    const [row] = await rowsOf(true);
    await page.goto(addressOf(row!.id));
    const before = await stored(row!.id);
    await page.getByLabel('回访情况').fill('本人 11010519491231002X 在岗');
    await page.getByLabel('岗位').focus();
    await page.getByText('这里不要写身份证号').waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('11010519491231002X');
    expect((await stored(row!.id)).call_back).toBe(before.call_back);
    await page.getByLabel('回访情况').fill(before.call_back ?? '');
  });
});

describe('a line that breaks', () => {
  it('off: kept, said, sent by itself when the line is back', async () => {
    const [, row] = await rowsOf(true);
    await page.goto(addressOf(row!.id));
    await page.getByLabel('岗位').waitFor();
    await screen.browser.context.setOffline(true);
    await page.getByLabel('岗位').fill('面点师');
    await page.getByLabel('回访情况').fill('11月20日电话回访，本人在岗');
    await page.getByLabel('岗位').focus();
    await status(page, '未上传');
    await page.getByRole('banner').getByText('没有网络').waitFor();
    await screen.browser.context.setOffline(false);
    await status(page, '已保存');
    expect(await stored(row!.id)).toMatchObject({ post: '面点师', call_back: '11月20日电话回访，本人在岗' });
  });

  it('cut in the middle of a save: the answer is lost, the page closed, and it is done once', async () => {
    const [, , row] = await rowsOf(true);
    const before = await stored(row!.id);
    await page.goto(addressOf(row!.id));
    await page.getByLabel('岗位').waitFor();
    await page.route('**/graphql', async (route) => {
      if (!isEdit(route)) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByLabel('岗位').fill('水电工');
    await page.getByLabel('回访情况').focus();
    await status(page, '未上传');
    expect(await stored(row!.id)).toMatchObject({ post: '水电工', version: before.version + 1 });
    await page.unroute('**/graphql');
    await page.close();
    page = await screen.browser.context.newPage();
    await page.goto(addressOf(row!.id));
    await status(page, '已保存');
    expect(await page.getByLabel('岗位').inputValue()).toBe('水电工');
    expect((await stored(row!.id)).version).toBe(before.version + 1);
    expect(await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith('.queue'))?.[1])).not.toContain('水电工');
  });

  it('cut in the middle of a photo: it goes on where it stopped, upright and without what the camera wrote, and hangs on its row once', async () => {
    const [, , , row] = await rowsOf(true);
    await page.goto(addressOf(row!.id));
    await page.getByLabel('岗位').waitFor();
    const photo = await photoOf(page, 3000, 2000);
    expect(photo.includes('Exif')).toBe(true);
    const begins: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') begins.push(Number(request.headers()['upload-offset']));
    });
    let pieces = 0;
    await page.route('**/uploads/**', async (route) => {
      if (route.request().method() !== 'PATCH') return pieces > 2 ? route.abort() : route.continue();
      pieces += 1;
      if (pieces < 3) return route.continue();
      // the third arrives and its answer does not
      if (pieces === 3) await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByLabel('拍照 电话回访记录').setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo });
    await page.locator('.ph-file .ph-tag').waitFor();
    await expect.poll(() => pieces).toBeGreaterThanOrEqual(3);
    await page.close();
    page = await screen.browser.context.newPage();
    const after: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') after.push(Number(request.headers()['upload-offset']));
    });
    await page.goto(addressOf(row!.id));
    const link = page.getByRole('link', { name: 'IMG_0001.jpg' });
    await link.waitFor();
    // what had arrived did not go over the line again
    expect(Math.min(...after)).toBeGreaterThan(Math.max(...begins.slice(0, 3)));
    const file = await page.evaluate(
      async (href) => {
        const bytes = new Uint8Array(await (await fetch(href)).arrayBuffer());
        const image = await createImageBitmap(new Blob([bytes]));
        return {
          width: image.width,
          height: image.height,
          text: new TextDecoder('latin1').decode(bytes.slice(0, 4000)),
          size: bytes.length,
        };
      },
      (await link.getAttribute('href'))!,
    );
    expect([file.width, file.height, file.text.includes('Exif'), file.size < photo.length]).toEqual([1333, 2000, false, true]);
    const [count] = await product.sql<{ n: string }>(
      'SELECT count(*)::text AS n FROM placement_evidence WHERE placement_id = $1 AND attachment_id IS NOT NULL',
      [row!.id],
    );
    expect(count?.n).toBe('1');
    expect(await page.evaluate(async () => (await indexedDB.databases()).map((each) => each.name))).toEqual(['fuzhi-phone-photos']);
  });

  it('a file of the wrong kind is refused in the server’s words', async () => {
    await page
      .getByLabel('选文件 电话回访记录')
      .setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ no pdf') });
    await page.getByText('不接受这种文件').waitFor();
    await page.getByRole('button', { name: '移除 x.pdf' }).click();
    await status(page, '已保存');
  });
});

describe('somebody else was faster', () => {
  it('both values are shown, and one is chosen', async () => {
    const [, , , , row] = await rowsOf(true);
    const colleague = await signIn(product.origin, 'voc-clerk', DEMO_PASSWORD);
    await page.goto(addressOf(row!.id));
    await page.getByLabel('岗位').waitFor();
    const { version } = await stored(row!.id);
    await colleague.query('mutation ($input: PlacementEditInput!) { placementEdit(input: $input) { __typename } }', {
      input: { id: Buffer.from(`Placement:${row!.id}`).toString('base64url'), version, post: '保安' },
    });
    await page.getByLabel('岗位').fill('快递员');
    await page.getByLabel('回访情况').focus();
    await page.getByRole('heading', { name: '别人刚刚也改了这里' }).waitFor();
    const choice = page.getByRole('group', { name: '岗位' });
    await choice.getByRole('button', { name: /保安/u }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await choice.getByRole('button', { name: /快递员/u }).click();
    await status(page, '已保存');
    expect((await stored(row!.id)).post).toBe('快递员');
  });

  it('a round closed while typing says so and keeps the text to read', async () => {
    const [row] = await rowsOf(true);
    await page.goto(addressOf(row!.id));
    await page.getByLabel('岗位').fill('修理工');
    await product.sql('UPDATE round SET closed_at = now() WHERE id = (SELECT round_id FROM placement WHERE id = $1)', [row!.id]);
    await page.getByLabel('回访情况').focus();
    await page.getByText('你没有保存的内容').waitFor();
    await page.locator('.ph-notice', { hasText: '现在不能修改' }).waitFor();
    expect(await page.locator('.ph-facts dd').allInnerTexts()).toContain('修理工');
    expect(await axeFindings(page)).toEqual([]);
    await product.sql('UPDATE round SET closed_at = NULL WHERE id = (SELECT round_id FROM placement WHERE id = $1)', [row!.id]);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: '不要这些内容' }).click();
  });
});

describe('the page itself', () => {
  it('has no serious finding of axe, scrolls no way sideways, and every target is big enough for a thumb', async () => {
    const [row] = await rowsOf(true);
    for (const path of ['/m', addressOf(row!.id)]) {
      await page.goto(path);
      await page.reload();
      await settled(page);
      await page.locator('.ph-list, .ph-form').filter({ visible: true }).first().waitFor();
      expect([path, await axeFindings(page), await overflow(page)]).toEqual([path, [], 0]);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, select, input:not([type=checkbox], [type=file]), summary, .ph-take label, .ph-tick')]
          .filter((each) => each.getClientRects().length > 0 && each.getBoundingClientRect().height < 43.5)
          .map((each) => each.outerHTML.slice(0, 80)),
      );
      expect(small).toEqual([]);
    }
  });

  it('speaks English, and goes from the desktop’s header', async () => {
    await page.goto('/m');
    await page.locator('summary').click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Report placements' }).waitFor();
    await page.locator('summary').click();
    await page.getByRole('button', { name: '中文' }).click();
    await page.goto('/');
    await page.getByRole('link', { name: '手机填报' }).click();
    await page.waitForURL(/\/m$/u);
    await page
      .getByText(/已填 \d+ \/ \d+/u)
      .first()
      .waitFor();
  });
});

describe('the round', () => {
  const toCollege = {
    destination: 'D22',
    nextSchool: '安康职业技术学院(演示)',
    evidence: ['E07'],
    ...Object.fromEntries(
      ['employerCode', 'employerName', 'nature', 'industry', 'post', 'contract', 'insurance', 'wage', 'startOn', 'matched'].map((field) => [
        field,
        null,
      ]),
    ),
  };

  it('is submitted once it is complete, and what the bureau sends back stands at its row with the reason', async () => {
    const colleague = await signIn(product.origin, 'voc-clerk', DEMO_PASSWORD);
    const rows = [...(await rowsOf(false)), ...(await rowsOf(true))];
    for (const row of rows) {
      const { version } = await stored(row.id);
      const input = { id: Buffer.from(`Placement:${row.id}`).toString('base64url'), version, ...toCollege };
      const { placementEdit } = await colleague.query<{ placementEdit: { __typename: string } }>(
        'mutation ($input: PlacementEditInput!) { placementEdit(input: $input) { __typename } }',
        { input },
      );
      expect(placementEdit.__typename).toBe('Placement');
    }
    await page.goto('/m');
    await page.reload();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: '上报本轮' }).click();
    await page
      .getByText(/已上报/u)
      .first()
      .waitFor();
    await page.goto(addressOf(rows[0]!.id));
    await page.locator('.ph-notice', { hasText: '现在不能修改' }).waitFor();
    const bureau = await signIn(product.origin, 'bureau-voc', DEMO_PASSWORD);
    const { version } = await stored(rows[0]!.id);
    await bureau.query('mutation ($input: PlacementReturnInput!) { placementReturn(input: $input) { __typename } }', {
      input: { rows: [{ id: Buffer.from(`Placement:${rows[0]!.id}`).toString('base64url'), version, reason: '请补录取通知书照片' }] },
    });
    await page.goto('/m');
    await page.reload();
    await page.getByRole('button', { name: /^退回\s*1$/u }).click();
    await page.locator('.ph-list').getByText('退回原因：请补录取通知书照片').click();
    await page.getByLabel('拍照 录取通知书').waitFor({ state: 'attached' });
    expect(await page.getByLabel('升学院校').isEnabled()).toBe(true);
  });
});

describe('signing out', () => {
  it('takes everything with it on signing out', async () => {
    const [row] = await product.sql<{ id: string }>(
      "SELECT id FROM placement WHERE state = 'RETURNED' AND return_reason = '请补录取通知书照片'",
    );
    await page.goto(addressOf(row!.id));
    await page.getByLabel('升学院校').waitFor();
    await page.route('**/graphql', (route) => (isEdit(route) ? route.abort() : route.continue()));
    await page.getByLabel('升学院校').fill('不该留下');
    await page.getByLabel('回访情况').focus();
    await status(page, '未上传');
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog) => {
        resolve(dialog.message());
        void dialog.accept();
      });
    });
    await page.locator('summary').click();
    await page.getByRole('button', { name: '退出' }).click();
    expect(await asked).toContain('1 项没有上传');
    await page.waitForURL(/\/sign-in/u);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('fuzhi.phone.')))).toEqual([]);
    expect(screen.browser.outside()).toEqual([]);
  });
});
