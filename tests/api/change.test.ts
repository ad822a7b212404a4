import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signIn } from '../testkit/client.ts';
import { DEMO_PASSWORD, startProduct } from '../testkit/product.ts';

const product = await startProduct();
const clerk = await signIn(product.origin, 'voc-clerk', DEMO_PASSWORD);

/** The shell blocks of the guide, in its order. */
const blocks = [...readFileSync(new URL('../../docs/follow-changes.md', import.meta.url), 'utf8').matchAll(/```sh\n(.*?)```/gsu)].map(
  (match) => match[1] ?? '',
);

/** Runs blocks of the guide one after another in one shell, as a reader would, and gives back what each printed. */
const shell = (commands: readonly string[], folder: string): string[] => {
  const script = commands.map((command) => `${command}\necho; echo ----`).join('\n');
  const text = execFileSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, FUZHI: product.origin, TOKEN: product.token },
  });
  return text.split('\n----\n').map((part) => part.trim());
};

type Outcome = { readonly placementEdit: { readonly __typename: string } };
const EDIT = `mutation ($id: ID!, $version: Int!, $post: String) { placementEdit(input: { id: $id, version: $version, post: $post }) { __typename ... on UserError { message } } }`;

describe('the guide for whoever keeps a copy', () => {
  it('works command by command: copy, change, follow', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fuzhi-follow-'));
    try {
      const [settings = '', cursor = '', copy = '', poll = '', ...rest] = blocks;
      expect(rest.length).toBeGreaterThan(0);
      shell([settings, cursor, copy], folder);
      type Page = { readonly data: { readonly placements: { readonly nodes: readonly { readonly id: string }[] } } };
      const pages = readFileSync(join(folder, 'copy.jsonl'), 'utf8').trim().split('\n');
      const copied = pages.flatMap((line) => (JSON.parse(line) as Page).data.placements.nodes);
      const [{ n } = { n: '' }] = await product.sql<{ n: string }>('SELECT count(*) AS n FROM placement');
      expect(copied).toHaveLength(Number(n));
      expect(new Set(copied.map(({ id }) => id)).size).toBe(copied.length);
      const nothing = shell([settings, poll], folder);
      expect(nothing.join('')).toContain('"nodes":[]');

      const mine = await clerk.query<{
        placements: { nodes: { id: string; version: number; availableActions: { action: string; allowed: boolean }[] }[] };
      }>(
        '{ placements(first: 100, where: { state: { eq: DRAFT }, destination: { in: ["D11", "D12"] } }) { nodes { id version availableActions { action allowed } } } }',
      );
      const row = mine.placements.nodes.find((one) => one.availableActions.some((action) => action.action === 'edit' && action.allowed));
      const edited = await clerk.query<Outcome>(EDIT, { id: row?.id, version: row?.version, post: '钳工学徒' });
      expect(edited.placementEdit).toEqual({ __typename: 'Placement' });
      // a transaction at work in another database of the same PostgreSQL holds the feed back
      while ((await product.sql('SELECT FROM change_event WHERE id >= change_horizon() LIMIT 1')).length > 0);
      const told = shell([settings, poll, ...rest], folder).join('\n');
      expect(told).toContain(`"record":"${row?.id}"`);
      expect(told).toContain('"kind":"CHANGED"');
      expect(told).toContain('钳工学徒');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
