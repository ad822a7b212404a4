import type { Page } from 'playwright-core';
import { type Browser, openBrowser } from './browser.ts';
import { DEMO_PASSWORD } from './product.ts';

export type Screen = { readonly browser: Browser; readonly page: Page };

/** A browser at the sign-in page. */
export const openScreen = async (origin: string, viewport: { width: number; height: number }): Promise<Screen> => {
  const browser = await openBrowser({ origin, viewport });
  const page = await browser.context.newPage();
  await page.goto('/sign-in');
  return { browser, page };
};

/** Types user name and password as a person does and waits for the first page behind. */
export const enter = async (page: Page, username: string, password = DEMO_PASSWORD): Promise<void> => {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.getByRole('main').waitFor();
};

/** Waits until nothing is loading any more. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .fz-skeleton') === null);
};

/** How far the page is wider than its window, in pixels: nothing scrolls sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
