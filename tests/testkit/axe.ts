import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands, serious and critical findings of WCAG 2.2 A and AA only, each rule with its first place. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  // evaluated and not added as a script element: the page's content policy forbids inline scripts, as it should
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } };
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] });
  });
  return results.violations
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => {
      const [node] = one.nodes;
      return `${one.id} (${one.impact}, ${one.nodes.length} times): ${String(node?.target)} — ${node?.failureSummary?.split('\n').slice(1).join(' ').trim() ?? one.help}`;
    });
};
