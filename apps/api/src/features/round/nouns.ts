import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import type { RoundNoun } from '@fuzhi/domain/round/model.ts';

/** Who takes part in the rounds of a noun. A new noun that is reported in rounds adds its line here and its rows in rows.ts. */
export type RoundParties = {
  /** types of school (JY/T 1001) that owe a report, as a LIKE pattern */
  readonly schoolTypes: string;
  /** who finds the call in the inbox at the school, and who the report at the bureau */
  readonly reporter: Role;
  readonly reviewer: Role;
};

export const roundParties: { readonly [N in RoundNoun]: RoundParties } = {
  placement: { schoolTypes: '36%', reporter: 'VOC_CLERK', reviewer: 'BUREAU_VOC' },
};
