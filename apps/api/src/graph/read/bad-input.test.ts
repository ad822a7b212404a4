import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../testkit/database.ts';
import { encodeGlobalId } from '../global-id.ts';
import { buildSchema } from '../schema.ts';
import { createExecutor } from './execute.ts';
import { askerOn, bureau, listOn, reasonOf as reason } from './testkit/ask.ts';
import { contextOf, makeWorld, placementId } from './testkit/world.ts';

const { pool } = await testDatabase();
beforeAll(() => makeWorld(pool, 20));
const ask = askerOn(pool);
const list = listOn(ask);
const schema = buildSchema();

describe('bad input', () => {
  it.each([
    [{ post: { eq: 'a\0b' } }, 'NUL_IN_TEXT'],
    [{ id: { eq: 'nonsense' } }, 'BAD_ID'],
    [{ id: { eq: encodeGlobalId('Graduate', placementId(1)) } }, 'BAD_ID'],
    [{ id: { eq: encodeGlobalId('Placement', '1; drop') } }, 'BAD_ID'],
    [{ wage: { eq: '99999999999999.99' } }, 'BAD_MONEY'],
    [
      {
        id: { in: Array.from({ length: 201 }, () => encodeGlobalId('Placement', placementId(1))) },
      },
      'LIST_TOO_LONG',
    ],
  ])('%j is refused clearly', async (where, expected) => {
    const answer = await list(where);
    expect(answer.errors?.[0]?.message).toBeTruthy();
    expect(reason(answer)).toBe(expected);
  });
  it.each([
    '',
    'x',
    'bm90IGpzb24',
    Buffer.from('["Placement/UPDATED_AT.DESC","2026-99-99 00:00:00+00","x"]').toString('base64url'),
    Buffer.from('["Placement/WAGE.ASC","1","' + placementId(1) + '"]').toString('base64url'),
  ])('cursor %j is refused clearly', async (after) => {
    const answer = await ask('query ($after: String) { placements(after: $after) { nodes { id } } }', bureau, { after });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'BAD_CURSOR',
    });
    expect(answer.errors?.[0]?.extensions.messageZh).toContain('游标');
  });
  it('a day that does not exist in a cursor is an input error too', async () => {
    const after = Buffer.from(`["Placement/UPDATED_AT.DESC","2026-99-99 00:00:00+00","${placementId(1)}"]`).toString('base64url');
    expect(
      (
        await ask('query ($after: String) { placements(after: $after) { nodes { id } } }', bureau, {
          after,
        })
      ).errors?.[0]?.extensions.code,
    ).toBe('BAD_USER_INPUT');
  });
  it.each([['first: 0'], ['first: 201'], ['last: -1'], ['first: 1, last: 1']])('placements(%s) is refused', async (args) => {
    expect((await ask(`{ placements(${args}) { nodes { id } } }`)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a database that fails', () => {
  it('is asked once and answered with one error', async () => {
    let asked = 0;
    const context = contextOf(pool, bureau);
    const broken = {
      ...context,
      services: {
        ...context.services,
        read: () => {
          asked += 1;
          return Promise.reject(
            Object.assign(new Error('canceling statement due to statement timeout'), {
              code: '57014',
            }),
          );
        },
      },
    };
    const result = await createExecutor(schema)({
      document: parse('{ a: placements { totalCount } }'),
      context: broken,
    });
    expect(asked).toBe(1);
    expect(result).toMatchObject({ data: null, errors: [{ path: ['a'] }] });
  });
});
