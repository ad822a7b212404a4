import type { Text } from './rejection.ts';

/** An action on a record for one actor: the button, and why it is not there. */
export type AvailableAction<Action extends string> = {
  readonly action: Action;
  readonly allowed: boolean;
  /** why not */ readonly reason?: Text;
};

export const NO_ROLE: Text = { zh: '您的角色没有这项权限。', en: 'Your role does not allow this.' };
export const ROUND_IS_CLOSED: Text = { zh: '本轮填报已截止。', en: 'The round is closed.' };

/** Why an action is not possible in a state, by the state's name. */
export const notNow = (state: Text): Text => ({
  zh: `当前状态为“${state.zh}”，不能进行此操作。`,
  en: `Not possible while it is ${state.en}.`,
});
