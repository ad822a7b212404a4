import type { Queue, SeenRow, Typed } from '../queue-model.ts';
import type { Keep } from '../queue.ts';
import type { Changes, Values } from '../values.ts';

/** A row with nothing reported, for tests. */
export const base: Values = {
  destination: null,
  employerCode: null,
  employerName: null,
  nature: null,
  industry: null,
  post: null,
  nextSchool: null,
  region: null,
  place: null,
  placeClass: null,
  matched: null,
  channel: null,
  contract: null,
  insurance: null,
  wage: null,
  startOn: null,
  stillAtSixMonths: null,
  evidence: [],
  callBack: null,
};
export const seen = (version: number, changes: Changes = {}): SeenRow => ({
  version,
  base: { ...base, ...changes },
  facts: { graduatedOn: '2026-07-01', graduationYear: 2026 },
});
export const typed = (row: string, changes: Changes): Typed => ({
  row,
  name: row,
  seen: seen(1),
  values: { ...base, ...changes },
  isReady: true,
});

/** A device that survives: what was written is text, as it would be. */
export const memory = (): Keep & { readonly text: () => string } => {
  let text = 'null';
  return {
    read: () => JSON.parse(text) as Queue | null,
    write: (queue) => {
      text = JSON.stringify(queue);
      return true;
    },
    text: () => text,
  };
};
