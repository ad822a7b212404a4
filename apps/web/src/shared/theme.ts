import type { ThemeMode } from '@fuzhi/ui/theme-provider.tsx';
import { useSyncExternalStore } from 'react';
import { keep, readKept } from './data-view/kept.ts';

const KEY = 'fuzhi.theme';
const listeners = new Set<() => void>();
let mode: ThemeMode | undefined;

const read = (): ThemeMode => {
  const kept = readKept<string>(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
};
const current = (): ThemeMode => (mode ??= read());

export const setTheme = (next: ThemeMode): void => {
  mode = next;
  keep(KEY, next);
  for (const act of listeners) act();
};

/** Light, dark, or as the system; remembered by this browser. */
export const useTheme = (): ThemeMode =>
  useSyncExternalStore((act) => {
    listeners.add(act);
    return () => listeners.delete(act);
  }, current);
