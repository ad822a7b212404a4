/** One pure table per noun: state × action → state. The server refuses by it, the client draws its buttons from it. */
export type Lifecycle<State extends string, Action extends string> = {
  readonly [S in State]: { readonly [A in Action]?: State };
};

/** The state an action leads to, or undefined when it is not possible there. */
export const nextState = <State extends string, Action extends string>(
  lifecycle: Lifecycle<State, Action>,
  state: State,
  action: Action,
): State | undefined => lifecycle[state][action];

/** Actions possible in a state, whoever asks. */
export const possibleActions = <State extends string, Action extends string>(lifecycle: Lifecycle<State, Action>, state: State): Action[] =>
  Object.keys(lifecycle[state]) as Action[];
