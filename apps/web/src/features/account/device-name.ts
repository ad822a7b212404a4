const BROWSERS: readonly [RegExp, string][] = [
  [/MicroMessenger/u, '微信'],
  [/Edg\//u, 'Edge'],
  [/QQBrowser/u, 'QQ'],
  [/Firefox\//u, 'Firefox'],
  [/Chrome\//u, 'Chrome'],
  [/Safari\//u, 'Safari'],
  [/curl/u, 'curl'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/HarmonyOS/u, 'HarmonyOS'],
  [/Android/u, 'Android'],
  [/iPhone|iPad/u, 'iOS'],
  [/Windows/u, 'Windows'],
  [/Mac OS X/u, 'macOS'],
  [/Linux/u, 'Linux'],
];

/** Browser and system in two words; what cannot be recognised is shown as it names itself. */
export const deviceName = (userAgent: string): string => {
  const find = (list: readonly [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  const known = [find(BROWSERS), find(SYSTEMS)].filter(Boolean).join(' · ');
  return known === '' ? userAgent.slice(0, 60) || '—' : known;
};
