import { Notice } from '@fuzhi/ui/states.tsx';
import { useT } from '../../shared/i18n.ts';
import { roundTexts } from './round-texts.ts';
import type { Report } from './report-page.tsx';

/** What is to be done now, said to whoever looks: the school, or the bureau. */
export const NextStep = ({ report }: { report: Report }) => {
  const t = useT(roundTexts);
  const may = (action: string) => report.availableActions.some((each) => each.action === action && each.allowed);
  const missing = report.missing.totalCount;
  const incomplete = report.incomplete.totalCount;
  switch (report.state) {
    case 'NOT_STARTED':
    case 'DRAFT':
    case 'RETURNED': {
      if (!may('edit'))
        return report.state === 'RETURNED' ? (
          <Notice>{t('next_school')}</Notice>
        ) : (
          <Notice>{t('next_waitSchool', { count: missing })}</Notice>
        );
      if (report.returned > 0) return <Notice tone="bad">{t('next_mend', { count: report.returned })}</Notice>;
      if (missing > 0) return <Notice tone="warn">{t('next_fill', { count: missing })}</Notice>;
      if (incomplete > 0) return <Notice tone="warn">{t('next_incomplete', { count: incomplete })}</Notice>;
      return <Notice tone="ok">{t('next_submit')}</Notice>;
    }
    case 'SUBMITTED':
      return may('accept') ? <Notice tone="warn">{t('next_review')}</Notice> : <Notice>{t('next_wait')}</Notice>;
    case 'ACCEPTED':
      return may('lock') ? <Notice>{t('next_lock')}</Notice> : <Notice tone="ok">{t('next_accepted')}</Notice>;
    case 'LOCKED':
      return <Notice>{t('next_locked')}</Notice>;
    default:
      return null;
  }
};
