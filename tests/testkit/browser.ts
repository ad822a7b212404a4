import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type BrowserContext, chromium as playwright } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

const CALM = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
  '--lang=zh-CN',
];

/**
 * The browser: CHROME_PATH, else an installed one, else the Chromium that comes inside an npm package (Linux x64). Nothing is downloaded
 * and nothing is installed in the system.
 */
const executable = async (): Promise<{ path: string; args: string[] }> => {
  const given = process.env['CHROME_PATH'];
  if (given) return { path: given, args: CALM };
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { path: installed, args: CALM };
  chromium.setGraphicsMode = false;
  return { path: await chromium.executablePath(), args: [...chromium.args.filter((flag) => !flag.startsWith('--headless')), ...CALM] };
};

export const DESKTOP = { width: 1440, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

export type Browser = {
  readonly context: BrowserContext;
  /** hosts other than the product's own that any page asked for */
  readonly outside: () => readonly string[];
  /** errors that pages wrote to the console or did not catch */
  readonly errors: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** A browser with a fresh profile that may reach the product alone: a request to any other host is refused and remembered. */
export const openBrowser = async (options: {
  readonly origin: string;
  readonly viewport: { width: number; height: number };
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
}): Promise<Browser> => {
  const { path, args } = await executable();
  const profile = mkdtempSync(join(tmpdir(), 'fuzhi-browser-'));
  const isPhone = options.viewport.width < 600;
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: path,
    args: process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args,
    headless: true,
    // without a UTF-8 locale Chromium loses a file whose name is Chinese
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    viewport: options.viewport,
    locale: options.locale ?? 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    hasTouch: isPhone,
    isMobile: isPhone,
    acceptDownloads: true,
    baseURL: options.origin,
  });
  const outside: string[] = [];
  const errors: string[] = [];
  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== options.origin,
    async (route) => {
      outside.push(route.request().url());
      await route.abort();
    },
  );
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.setDefaultTimeout(15_000);
  return {
    context,
    outside: () => outside,
    errors: () => errors,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
