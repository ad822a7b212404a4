import type { Operation } from '../lib/operation.ts';
import { changedSince, changedSinceProvince } from './changed-since.ts';
import { dashboard } from './dashboard.ts';
import { exportRows } from './export.ts';
import { groups } from './groups.ts';
import { listFallback } from './list-fallback.ts';
import { list } from './list.ts';
import { nested } from './nested.ts';
import { nodes } from './nodes.ts';
import { record } from './record.ts';
import { search } from './search.ts';
import { wholeListProvince } from './whole-list-province.ts';
import { write } from './write.ts';

/** The ten, then what the province asks, then the way out of the product that no other table shows. Writes last: they change rows. */
export const OPERATIONS: readonly Operation[] = [
  list,
  record,
  search,
  groups,
  dashboard,
  changedSince,
  nested,
  exportRows,
  nodes,
  wholeListProvince,
  changedSinceProvince,
  listFallback,
  write,
];
