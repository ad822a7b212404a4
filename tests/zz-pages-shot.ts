// usage: node zz-pages-shot.ts user locale scheme width name=path ...
import { mkdirSync } from 'node:fs';
import { openBrowser } from './testkit/browser.ts';
const [user, locale, scheme, width, ...pages] = process.argv.slice(2) as [string, string, 'light'|'dark', string, ...string[]];
const origin = process.env.ORIGIN ?? 'http://127.0.0.1:4571';
mkdirSync('/tmp/shots', { recursive: true });
const b = await openBrowser({ origin, viewport: { width: Number(width), height: width === '390' ? 844 : 900 }, locale, colorScheme: scheme });
b.context.setDefaultTimeout(60000);
const page = await b.context.newPage();
await page.goto('/sign-in');
const st = await page.evaluate(async (u) => (await fetch('/auth/sign-in', { method: 'POST', headers: { 'content-type': 'application/json', 'x-requested-with': 'fuzhi' }, body: JSON.stringify({ username: u, password: 'fuzhi-demo-2026' }) })).status, user);
if (st !== 204) console.log('sign in', st);
await page.evaluate((l) => localStorage.setItem('fuzhi.locale', l), locale);
for (const each of pages) {
  const at = each.indexOf('=');
  const [name, path] = [each.slice(0, at), each.slice(at + 1)];
  await page.goto(path);
  await page.waitForTimeout(Number(process.env.WAIT ?? 2500));
  if (process.env.CLICK) for (const c of process.env.CLICK.split('|')) { await page.locator(c).first().click(); await page.waitForTimeout(900); }
  const file = `/tmp/shots/${name}-${width}-${locale}-${scheme}.png`;
  if (process.env.FULL) { await page.addStyleTag({ content: '.fz-shell{height:auto!important}.fz-main{overflow:visible!important}html,body,#root{height:auto!important}' }); }
  await page.screenshot({ path: file, fullPage: Boolean(process.env.FULL) });
  const overflow = await page.evaluate(() => { const m = document.querySelector('main'); return m === null ? '' : `${m.scrollWidth}>${m.clientWidth}`; });
  console.log(file, overflow);
}
console.log([...new Set(b.errors())].slice(0, 8));
await b.close();
