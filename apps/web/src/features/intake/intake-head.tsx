import { PageHead } from '@fuzhi/ui/app-shell.tsx';
import { Tabs } from '@fuzhi/ui/layout.tsx';
import type { ReactNode } from 'react';
import { useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { intakeTexts } from './intake-texts.ts';

const PAGES = { overview: '/intake', applicants: '/applicants', plans: '/intake-plans', offers: '/majors', classes: '/classes' } as const;
type Page = keyof typeof PAGES;
const KEYS = Object.keys(PAGES) as Page[];

/** Head of the five pages that belong together, with the way from one to the other. */
export const IntakeHead = ({ page, actions }: { page: Page; actions?: ReactNode }) => {
  const t = useT(intakeTexts);
  const go = useGo();
  return (
    <>
      <PageHead title={t('intake')} actions={actions} />
      <Tabs
        label={t('intake')}
        items={KEYS.map((key) => ({ key, label: t(key) }))}
        value={page}
        onChange={(key) => go(PAGES[key as Page])}
      />
    </>
  );
};
