import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { migrationFiles } from './database.ts';

export const migrate = async (_url: string, client: pg.Client): Promise<void> => {
  for (const file of migrationFiles()) await client.query(readFileSync(file, 'utf8'));
};
