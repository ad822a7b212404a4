import { destinationsWith } from '@fuzhi/domain/placement/model.ts';
import type { PlacementFilter } from '../../gql/graphql.ts';

const missing: PlacementFilter = { destination: { isNull: true } };
const empty = (field: 'region' | 'channel' | 'contract' | 'insurance' | 'matched' | 'callBack'): PlacementFilter => ({
  [field]: { isNull: true },
});

/** Rows of a report that the school still has work with. What a complete row is, the domain's reviewPlacement says; this finds the usual gaps. */
export const ROW_FILTERS = {
  missing,
  incomplete: {
    not: missing,
    or: [
      {
        and: [
          { direct: { eq: true } },
          { or: [empty('region'), empty('channel'), empty('contract'), empty('insurance'), empty('matched'), empty('callBack')] },
        ],
      },
      // a call-back alone proves nothing; with an own statement it does for flexible employment
      {
        and: [
          { employed: { eq: true } },
          { not: { evidenceGrade: { in: ['A', 'B'] } } },
          { not: { and: [{ destination: { eq: 'D14' } }, { evidenceKind: 'E12' }, { evidenceKind: 'E10' }] } },
          { not: { destination: { eq: 'D16' } } },
        ],
      },
      { and: [{ destination: { eq: 'D13' } }, { not: { evidenceKind: 'E06' } }, { not: { employer: { creditCode: { isNull: false } } } }] },
      { and: [{ destination: { eq: 'D39' } }, empty('callBack')] },
    ],
  },
  returned: { state: { eq: 'RETURNED' } },
} as const satisfies { readonly [name: string]: unknown } as unknown as {
  readonly missing: PlacementFilter;
  readonly incomplete: PlacementFilter;
  readonly returned: PlacementFilter;
};

/** Rows that the bureau refused after a check. */
export const REFUSED_ROWS: PlacementFilter = { verification: { eq: 'REFUSED' } };

/** Rows of the destinations of one group. */
export const groupFilter = (group: 'JOB' | 'STUDY' | 'NONE'): PlacementFilter => ({
  destination: { in: destinationsWith('group', group) },
});
