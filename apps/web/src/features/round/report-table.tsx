import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import type { ReportFactsFragment } from '../../gql/graphql.ts';
import { formatCount, formatTime } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { uuidOf } from '../../shared/global-id.ts';
import { PathLink } from '../../shared/link.tsx';
import { RecordState } from '../../shared/record-state.tsx';
import { isIn } from './round-state.ts';
import { questionTexts } from './question-texts.ts';
import { roundTexts } from './round-texts.ts';
import './round.css';

export const reportHref = (id: string): string => `/placements/reports/${uuidOf(id) ?? id}`;

/** How many of how many, as a bar with its figures. */
export const Completeness = ({ reported, graduates }: { reported: number; graduates: number }) => (
  <span className="fz-complete">
    <span className="fz-complete-bar" aria-hidden="true">
      <span style={{ width: `${graduates === 0 ? 0 : (reported / graduates) * 100}%` }} />
    </span>
    <span className="fz-tabular">
      {formatCount(reported)} / {formatCount(graduates)}
    </span>
  </span>
);

/** Schools of a round, one line each; on phones one card each. */
export const ReportTable = ({ reports, label, overdue }: { reports: readonly ReportFactsFragment[]; label: string; overdue: boolean }) => {
  const t = useT(roundTexts);
  const q = useT(questionTexts);
  const nothing = <span className="fz-muted">—</span>;
  return (
    <table className="fz-plain fz-reports">
      <caption className="fz-sr">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t('school')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('completeness')}</th>
          <th scope="col" className="fz-num">
            {t('returned')}
          </th>
          <th scope="col" className="fz-num">
            {q('column')}
          </th>
          <th scope="col" className="fz-num">
            {t('wrong')}
          </th>
          <th scope="col">{t('submittedAt')}</th>
          <th scope="col">{t('submittedBy')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <td className="fz-reports-name">
              <PathLink href={reportHref(report.id)}>{report.orgUnit?.name ?? '—'}</PathLink>
            </td>
            <td>
              <span className="fz-row fz-wrap">
                <RecordState state={report.state} />
                {overdue && !isIn(report.state) && <StateTag label={t('over')} tone="bad" shape="cross" />}
              </span>
            </td>
            <td data-label={t('completeness')}>
              <Completeness reported={report.reported} graduates={report.graduates} />
            </td>
            <td data-label={t('returned')} className="fz-num" data-none={report.returned === 0}>
              {report.returned === 0 ? nothing : formatCount(report.returned)}
            </td>
            <td data-label={q('column')} className="fz-num" data-none={report.openQuestions === 0}>
              {report.openQuestions === 0 ? nothing : formatCount(report.openQuestions)}
            </td>
            <td data-label={t('wrong')} className="fz-num" data-none={report.wrong === 0}>
              {report.wrong === 0 ? nothing : formatCount(report.wrong)}
            </td>
            <td data-label={t('submittedAt')} className="fz-tabular" data-none={typeof report.submittedAt !== 'string'}>
              {typeof report.submittedAt === 'string' ? formatTime(report.submittedAt) : nothing}
            </td>
            <td data-label={t('submittedBy')} data-none={typeof report.submittedByName !== 'string'}>
              {report.submittedByName ?? nothing}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
