import { readFileSync } from 'node:fs';

/** Rows of a small CSV beside this file, by their column names. The files hold no quoted commas. */
const rowsOf = (file: string): Record<string, string>[] => {
  const [head = '', ...lines] = readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [names[index] ?? '', cell])));
};

export type DemoTown = {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly validTo: string | null;
  readonly successor: string | null;
  /** share of the district's people (demo value) */
  readonly weight: number;
  /** 0 city … 4 farthest (demo value) */
  readonly remoteness: number;
};

/** The 29 towns and sub-districts of 2016, with the merger of 2017. */
export const demoTowns = (): DemoTown[] =>
  rowsOf('town.csv').map((row) => ({
    code: row['code'] ?? '',
    zh: row['zh'] ?? '',
    en: row['en'] ?? '',
    validTo: row['valid_to'] || null,
    successor: row['successor'] || null,
    weight: Number(row['demo_population_weight'] || 0),
    remoteness: Number(row['demo_remoteness_0_4'] || 0),
  }));

/** Names of real villages by town code: teaching points are named after them. */
export const villageNames = (): Map<string, string[]> => {
  const names = new Map<string, string[]>();
  for (const row of rowsOf('village.csv')) {
    const town = row['town_code'] ?? '';
    const name = (row['zh'] ?? '').replace(/(社区)?(村民|居民|居)?委(员)?会$/u, '').replace(/村$/u, '');
    names.set(town, [...(names.get(town) ?? []), name]);
  }
  return names;
};

/** The 107 counties of the province, the first of them the demo district; the others are used above scale 1. */
export const demoCounties = (): { code: string; zh: string; en: string }[] => {
  const rows = rowsOf('county.csv').map((row) => ({ code: row['code'] ?? '', zh: row['zh'] ?? '', en: row['en'] ?? '' }));
  return [...rows.filter((row) => row.code === '610902'), ...rows.filter((row) => row.code !== '610902')];
};
