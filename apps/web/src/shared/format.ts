import type { Locale } from './i18n.ts';

const DAY = 86_400_000;

/** 1900 → 1,900 */
export const formatCount = (value: number): string => value.toLocaleString('en-US');

/** 97.5 → 97.50; a rate is always shown with two decimals, as in the official returns. */
export const formatPercent = (value: number | null | undefined): string => (value === null || value === undefined ? '—' : value.toFixed(2));

/** '3500.00' → 3,500.00 */
export const formatMoney = (value: string | null | undefined): string => {
  if (value === null || value === undefined || value === '') return '—';
  const [whole = '', cents = '00'] = value.split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+(?!\d))/gu, ',')}.${cents.padEnd(2, '0')}`;
};

const partsIn = (iso: string) => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(iso));
  return Object.fromEntries(parts.map((part) => [part.type, part.value]));
};

/** A moment in the district's time: 2026-11-24 09:05 */
export const formatTime = (iso: string | null | undefined): string => {
  if (iso === null || iso === undefined) return '—';
  const { year, month, day, hour, minute } = partsIn(iso);
  return `${year}-${month}-${day} ${hour}:${minute}`;
};

/** Today in the district, YYYY-MM-DD. */
export const todayInDistrict = (now: Date = new Date()): string => {
  const { year, month, day } = partsIn(now.toISOString());
  return `${year}-${month}-${day}`;
};

/** Whole days from one date to another; negative when it is past. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** How long until a deadline, in words. */
export const dueText = (due: string, today: string, locale: Locale): { text: string; tone: 'bad' | 'warn' | 'neutral' } => {
  const days = daysBetween(today, due);
  const zh = days < 0 ? `已逾期 ${-days} 天` : days === 0 ? '今天截止' : `剩 ${days} 天`;
  const en = days < 0 ? `${-days} d overdue` : days === 0 ? 'due today' : `${days} d left`;
  return { text: locale === 'en' ? en : zh, tone: days < 0 ? 'bad' : days <= 7 ? 'warn' : 'neutral' };
};

/** bytes → 12.3 KB */
export const formatBytes = (bytes: number): string =>
  bytes < 1024 ? `${bytes} B` : bytes < 1_048_576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
