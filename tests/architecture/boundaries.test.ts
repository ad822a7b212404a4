import { join } from 'node:path';
import { cruise, type IFlattenedRuleSet, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
import { boundaries, cruiseOptions } from '../../.config/boundaries.mjs';
import { filesBelow, isFixture, root } from './lib/files.ts';

const planted = join(root, 'tests/architecture/fixtures/boundaries');

const look = async (baseDir: string, folders: string[]): Promise<ICruiseResult> => {
  const options = {
    ...cruiseOptions,
    baseDir,
    validate: true,
    ruleSet: { forbidden: [...boundaries] } as IFlattenedRuleSet,
  } as ICruiseOptions;
  const { output } = await cruise(folders, options);
  if (typeof output === 'string') throw new Error(output);
  return output;
};

const isSource = (path: string): boolean =>
  /\.(ts|tsx)$/u.test(path) && !path.endsWith('.d.ts') && !path.includes('/gql/') && !isFixture(path);

describe('boundaries', () => {
  let real: ICruiseResult;
  let caught: ICruiseResult;
  beforeAll(async () => {
    real = await look(root, ['apps', 'packages']);
    caught = await look(planted, ['apps', 'packages']);
  });

  it('sees every module there is', () => {
    const seen = new Set(real.modules.map((module) => module.source));
    const missed = [...filesBelow('apps'), ...filesBelow('packages')].filter((path) => isSource(path) && !seen.has(path));
    expect(missed, missed.join('\n')).toEqual([]);
  });

  it('follows the imports of TypeScript, those of types too', () => {
    const types = caught.modules.find((module) => module.source === 'apps/web/src/features/aid/table.ts')?.dependencies ?? [];
    expect(types.map((dependency) => dependency.resolved)).toEqual(['apps/api/src/platform/database.ts']);
  });

  it('are kept', () => {
    const violations = real.summary.violations.map((one) => `${one.rule.name}: ${one.from} → ${one.to}`);
    expect(violations, violations.join('\n')).toEqual([]);
  });

  it.each(boundaries.map((one) => [one.name]))('%s catches its planted violation', (name) => {
    const hits = caught.summary.violations.filter((one) => one.rule.name === name);
    expect(hits.map((one) => one.from)).not.toEqual([]);
  });
});
