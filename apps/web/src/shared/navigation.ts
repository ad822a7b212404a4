import type { IconName } from '@fuzhi/ui/icon.tsx';
import type { Viewer } from './session.tsx';

/** A page that stands in the navigation and is found by the search. Features announce theirs in their `routes.tsx`. */
export type NavEntry = {
  key: string;
  href: string;
  group: 'work' | 'admin';
  icon: IconName;
  zh: string;
  en: string;
  /** pinyin, initials and other words it is found by */
  keywords: readonly string[];
  /** smaller stands higher */
  order: number;
  visible: (viewer: Viewer) => boolean;
  /** found by the search, not in the side navigation */
  searchOnly?: boolean;
};
