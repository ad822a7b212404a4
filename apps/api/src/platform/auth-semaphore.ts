/** Too many wait already: the caller answers "try again in a moment" (429). */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** Lets `slots` pieces of work run at once and `queue` wait in order; more are refused with `BusyError`. */
export const createSemaphore = ({ slots, queue }: { slots: number; queue: number }) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= slots) {
      if (waiting.length >= queue) throw new BusyError('too many password checks are waiting');
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      // the slot goes to the next in line, or is given back
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
};
