import type { AvailableAction } from '@fuzhi/domain/kernel/available-action.ts';

import type { Asker, ValueDef } from './read/model.ts';

export const availableActionValue: ValueDef = {
  name: 'AvailableAction',
  description:
    "One action of a record's life and whether the caller may take it now. Buttons are drawn from it, and the server refuses by the same rule.",
  parts: {
    action: { type: 'String', nullable: false, description: 'Name of the action: edit, submit, return, …' },
    allowed: { type: 'Boolean', nullable: false, description: 'Whether it can be taken now by the caller.' },
    reason: { type: 'String', nullable: true, description: 'Why not, in the language of the request; null when it is allowed.' },
    reasonZh: { type: 'String', nullable: true, description: 'Why not, in Chinese.' },
    reasonEn: { type: 'String', nullable: true, description: 'Why not, in English.' },
  },
};

/** The domain's answer in the form of the API. */
export const asActionValues = (actions: readonly AvailableAction<string>[], asker: Asker): object[] =>
  actions.map(({ action, allowed, reason }) => ({
    action,
    allowed,
    reason: reason ? (asker.locale === 'en' ? reason.en : reason.zh) : null,
    reasonZh: reason?.zh ?? null,
    reasonEn: reason?.en ?? null,
  }));
