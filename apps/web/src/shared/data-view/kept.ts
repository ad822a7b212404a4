import { useCallback, useState } from 'react';

/** Reads a kept value; anything unreadable counts as nothing kept. */
export const readKept = <Value>(key: string): Value | null => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Value | null;
  } catch {
    return null;
  }
};
export const keep = (key: string, value: unknown): void => {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    /* full or forbidden: the choice is then not remembered */
  }
};

/** A state that this browser remembers. */
export const useKept = <Value>(key: string, initial: () => Value, clean: (kept: Value) => Value): [Value, (value: Value) => void] => {
  const [value, setValue] = useState<Value>(() => {
    const kept = readKept<Value>(key);
    return kept === null ? initial() : clean(kept);
  });
  return [
    value,
    useCallback(
      (next: Value) => {
        setValue(next);
        keep(key, next);
      },
      [key],
    ),
  ];
};
