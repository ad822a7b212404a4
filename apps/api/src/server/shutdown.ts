import type { Logger } from '../platform/log.ts';

export type Step = { readonly name: string; readonly run: () => Promise<unknown>; readonly atMostMs: number };

const bounded = (step: Step): Promise<unknown> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${step.name} took longer than ${step.atMostMs} ms`)), step.atMostMs);
  });
  return Promise.race([step.run(), late]).finally(() => clearTimeout(timer));
};

/**
 * The way down: steps are pushed while starting and run in reverse order, each within its time, so that a start that fails half way
 * leaves as little behind as a Ctrl-C. Further calls wait for the first one.
 */
export const createShutdown = (log: Logger): { push: (step: Step) => void; run: () => Promise<boolean> } => {
  const steps: Step[] = [];
  let outcome: Promise<boolean> | undefined;
  const runAll = async (): Promise<boolean> => {
    let clean = true;
    for (let step = steps.pop(); step; step = steps.pop()) {
      try {
        await bounded(step);
      } catch (error) {
        clean = false;
        log.error({ step: step.name, err: error }, 'stopping');
      }
    }
    return clean;
  };
  return { push: (step) => void steps.push(step), run: () => (outcome ??= runAll()) };
};
