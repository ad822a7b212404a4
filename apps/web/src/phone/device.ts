import { DEVICE_PREFIX } from '../shared/device-data.ts';
import { unkeepable } from './check.ts';
import type { Queue } from './queue-model.ts';
import type { Keep } from './queue.ts';

const nameOf = (account: string): string => `${DEVICE_PREFIX}${account}.queue`;

/** The queue of an account in this browser's storage. Identity numbers are taken out before anything is written, whoever wrote them in. */
export const deviceKeep = (account: string): Keep => ({
  read: () => {
    try {
      return JSON.parse(localStorage.getItem(nameOf(account)) ?? 'null') as Queue | null;
    } catch {
      return null;
    }
  },
  write: (queue) => {
    try {
      localStorage.setItem(nameOf(account), JSON.stringify(withoutNumbers(queue)));
      return true;
    } catch {
      return false;
    }
  },
});

/** Whether a photo waits to be sent, for whichever account of this device. */
export const isOnDevice = (photo: string): boolean => {
  try {
    return Object.entries(localStorage).some(([name, kept]) => name.startsWith(DEVICE_PREFIX) && String(kept).includes(photo));
  } catch {
    return true;
  }
};

/** Calls back when another tab changed the account's queue. */
export const onOtherTab = (account: string, act: () => void): (() => void) => {
  const listen = (event: StorageEvent): void => {
    if (event.key === nameOf(account) || event.key === null) act();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
};

/** Exported for its test. */
export const withoutNumbers = (queue: Queue): Queue => ({
  ...queue,
  entries: queue.entries.map((entry) => {
    if (entry.kind !== 'EDIT') return entry;
    const bad: readonly string[] = unkeepable(entry.fields);
    return bad.length === 0
      ? entry
      : { ...entry, fields: Object.fromEntries(Object.entries(entry.fields).filter(([field]) => !bad.includes(field))) };
  }),
});
