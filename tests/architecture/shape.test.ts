import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './lib/files.ts';
import { commandNames, type Exceptions, shapeFaults } from './lib/shape.ts';

const PART_OF_PLACEMENT = 'is worked on inside the placement journey';
const NO_DECISIONS = 'holds no decisions: it is read, and written by the engines';

const EXCEPTIONS: Exceptions = {
  attachment: { domain: NO_DECISIONS, story: 'hangs on the placement story', journey: PART_OF_PLACEMENT, screen: 'has no page of its own' },
  audit: { story: 'is asked for in the placement story', journey: 'is looked at in the account journey' },
  change: { domain: NO_DECISIONS, journey: 'is read by programs alone', screen: 'is read by programs alone' },
  import: {
    story: 'is the placement story',
    journey: PART_OF_PLACEMENT,
    screen: 'is the shared import wizard',
  },
  inbox: {
    domain: 'items are written by the use-cases of other nouns',
    story: 'is read in the placement story',
    journey: PART_OF_PLACEMENT,
    screen: 'is the home page',
  },
  indicator: {
    domain: 'definitions stand with the noun they count',
    story: 'is the rate of the placement story',
    journey: PART_OF_PLACEMENT,
  },
  org: { story: 'is read in every story', journey: PART_OF_PLACEMENT },
  round: { story: 'is what the placement story reports to', journey: PART_OF_PLACEMENT },
  view: {
    domain: NO_DECISIONS,
    story: 'its commands have tests of their own',
    journey: PART_OF_PLACEMENT,
    screen: 'is part of the shared data view',
  },
};

const files = ['apps/api/src', 'apps/web/src', 'packages/domain/src', 'tests'].flatMap((folder) => filesBelow(folder));

describe('each noun has its folder in every layer it needs', () => {
  it('as the tree stands', () => {
    const faults = shapeFaults(files, EXCEPTIONS);
    expect(faults, faults.join('\n')).toEqual([]);
  });

  it.each([
    [
      'a noun without a domain',
      [
        'apps/api/src/features/aid/graphql/types.ts',
        'apps/web/src/features/aid/list-page.tsx',
        'tests/api/aid.test.ts',
        'tests/e2e/aid.spec.ts',
      ],
      'aid: packages/domain/src/aid/ is missing',
    ],
    [
      'a noun without a story',
      [
        'apps/api/src/features/aid/graphql/types.ts',
        'packages/domain/src/aid/model.ts',
        'apps/web/src/features/aid/list-page.tsx',
        'tests/e2e/aid.spec.ts',
      ],
      'aid: tests/api/aid.test.ts is missing',
    ],
    [
      'a noun without a journey',
      [
        'apps/api/src/features/aid/graphql/types.ts',
        'packages/domain/src/aid/model.ts',
        'apps/web/src/features/aid/list-page.tsx',
        'tests/api/aid.test.ts',
      ],
      'aid: tests/e2e/aid.spec.ts is missing',
    ],
    [
      'a command without an access test',
      [
        'apps/api/src/features/aid/graphql/commands.ts',
        'apps/api/src/features/aid/usecases/pay.ts',
        'apps/api/src/features/aid/usecases/pay.test.ts',
        'packages/domain/src/aid/model.ts',
        'apps/web/src/features/aid/list-page.tsx',
        'tests/api/aid.test.ts',
        'tests/e2e/aid.spec.ts',
      ],
      'apps/api/src/features/aid/usecases/pay.access.test.ts is missing',
    ],
  ])('%s is caught', (_, tree, fault) => {
    expect(shapeFaults(tree, {})).toEqual([fault]);
  });

  it('an exception that is no longer needed is caught', () => {
    expect(
      shapeFaults(
        [
          'apps/api/src/features/aid/graphql/types.ts',
          'packages/domain/src/aid/model.ts',
          'apps/web/src/features/aid/page.tsx',
          'tests/api/aid.test.ts',
          'tests/e2e/aid.spec.ts',
        ],
        { aid: { domain: 'x' } },
      ),
    ).toEqual(['aid: is listed as needing no domain, but has one']);
  });
});

describe('commands', () => {
  const commandFiles = files.filter((path) => /^apps\/api\/src\/.*\/graphql\/[a-z-]*commands\.ts$/u.test(path));
  const names = commandFiles.flatMap((path) => commandNames(textOf(path)));
  const schema = textOf('apps/api/schema.graphql');
  const fields = [...(/^type Mutation \{\n([\s\S]*?)^\}/mu.exec(schema)?.[1] ?? '').matchAll(/^ {2}([a-zA-Z]+)\(/gmu)].map(
    (match) => match[1] ?? '',
  );

  it('each mutation of the schema is a command, and each command is in the schema', () => {
    expect(names.length).toBeGreaterThan(20);
    expect(fields.toSorted()).toEqual(names.toSorted());
  });

  it('are named object first', () => {
    expect(
      names.filter(
        (name) =>
          !/^(placement|graduate|report|round|import|employer|cooperation|orderClass|internship|account|password|grant|session|token|identity|savedView|majorOffer|schoolClass|intakePlan|applicant|locale|orgUnit|secondFactor|signOut)[A-Z]/u.test(
            name,
          ),
      ),
    ).toEqual([]);
  });

  it('every element of the schema says why or when', () => {
    // a definition without a description directly before it
    const lines = schema.split('\n');
    const bare = lines.flatMap((line, index) =>
      /^(type|input|enum|union|interface|scalar) /u.test(line) && !/^\s*"""/u.test(lines[index - 1] ?? '') ? [line] : [],
    );
    expect(bare.filter((line) => !/^type (Query|Mutation) /u.test(line))).toEqual([]);
  });
});
