import { Icon } from '@fuzhi/ui/icon.tsx';
import type { ReactNode } from 'react';
import { setLocale, useLocale, useT } from '../shared/i18n.ts';
import { signInTexts } from './sign-in-texts.ts';
import './entry-page.css';

/** The quiet page before one is in: name of the product, one form, the language. */
export const EntryPage = ({ title, children, aside }: { title: string; children: ReactNode; aside?: ReactNode }) => {
  const t = useT(signInTexts);
  const locale = useLocale();
  return (
    <div className="fz-entry">
      <header>
        <span className="fz-brand-mark" aria-hidden="true">
          扶
        </span>
        <strong>{t('product')}</strong>
        <span className="fz-muted">{t('long')}</span>
        <span className="fz-grow" />
        <button type="button" className="fz-iconbutton" onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}>
          <Icon name="globe" />
          {locale === 'en' ? '中文' : 'English'}
        </button>
      </header>
      <main className={aside === undefined ? 'fz-entry-main' : 'fz-entry-main fz-entry-two'}>
        <section className="fz-entry-card" aria-label={title}>
          <h1>{title}</h1>
          {children}
        </section>
        {aside}
      </main>
    </div>
  );
};
