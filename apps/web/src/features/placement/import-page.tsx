import { placementSheet } from '@fuzhi/domain/placement/sheet.ts';
import { PageHead, Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { EmptyState, Notice, Skeleton } from '@fuzhi/ui/states.tsx';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ImportReportDocument, ImportReportsDocument } from '../../gql/graphql.ts';
import { formatCount } from '../../shared/format.ts';
import { idInAddress, uuidOf } from '../../shared/global-id.ts';
import { pickText, useLocale, useT } from '../../shared/i18n.ts';
import { ImportWizard } from '../../shared/import-wizard/import-wizard.tsx';
import { PathLink, useGo } from '../../shared/link.tsx';
import { Loaded, ProblemState } from '../../shared/problem.tsx';
import { RecordState } from '../../shared/record-state.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { ImportHistory } from './import-history.tsx';
import { placementTexts } from './placement-texts.ts';
import type { ImportSearch } from './routes.tsx';
import './import-page.css';

/** A school's workbook into its report: the report is chosen first, the rest is the wizard's. */
export const ImportPage = () => {
  const { report, batch } = useSearch({ strict: false }) satisfies ImportSearch;
  return report === undefined && batch === undefined ? <ChooseReport /> : <ImportInto report={report} batch={batch} />;
};

const ImportInto = ({ report, batch }: { report: string | undefined; batch: string | undefined }) => {
  const t = useT(placementTexts);
  const locale = useLocale();
  const go = useGo();
  const titles = useMemo(
    () => Object.fromEntries(placementSheet.columns.map((column) => [column.key, pickText(column.title, locale)])),
    [locale],
  );
  const { data, error, reload } = useGraph(ImportReportDocument, { id: idInAddress('RoundReport', report) }, report === undefined);
  const found = data?.roundReport;
  // a file dropped before it is known where it goes would be lost
  const waits = report !== undefined && batch === undefined && data === undefined;
  const round = uuidOf(found?.round?.id ?? '');
  const school = uuidOf(found?.orgUnit?.id ?? '');
  const edit = found?.availableActions.find((each) => each.action === 'edit');
  const query = `round=${round ?? ''}&school=${school ?? ''}`;
  const base = `/placements/import${report === undefined ? '' : `?report=${report}`}`;
  const reportHref = `/placements/reports/${report === undefined ? '' : (uuidOf(idInAddress('RoundReport', report)) ?? report)}`;
  return (
    <>
      <PageHead
        back={<PathLink href={report === undefined ? '/placements/reports' : reportHref}>← {t('backToReport')}</PathLink>}
        title={t('import')}
        sub={
          found === null || found === undefined
            ? undefined
            : t('importFor', { school: found.orgUnit?.name ?? '', round: found.round?.title ?? '' })
        }
      />
      {batch === undefined && edit !== undefined && !edit.allowed && (
        <Notice tone="warn">
          {t('importNot')}
          {typeof edit.reason === 'string' ? `：${edit.reason}` : ''}
        </Notice>
      )}
      {waits ? (
        error === undefined ? (
          <Skeleton />
        ) : (
          <ProblemState error={error} onRetry={reload} />
        )
      ) : (
        <ImportWizard
          columnTitles={titles}
          batch={batch}
          resultHref={reportHref}
          uploadHref={round === undefined || edit?.allowed !== true ? undefined : `/imports?noun=placement&${query}`}
          templateHref={round === undefined ? undefined : `/templates/placement.xlsx?${query}`}
          onBatch={(id) => go(id === undefined ? base : `${base}${base.includes('?') ? '&' : '?'}batch=${encodeURIComponent(id)}`)}
        />
      )}
      {batch === undefined && found !== null && found !== undefined && (
        <ImportHistory
          where={{ round: { id: { eq: found.round?.id ?? '' } }, orgUnit: { id: { eq: found.orgUnit?.id ?? '' } } }}
          report={report}
        />
      )}
    </>
  );
};

const ChooseReport = () => {
  const t = useT(placementTexts);
  const go = useGo();
  const state = useGraph(ImportReportsDocument, {});
  return (
    <>
      <PageHead title={t('import')} />
      <Panel flush title={t('importChoose')}>
        <Loaded state={state} lines={3}>
          {({ roundReports }) => {
            const open = roundReports.nodes.filter((report) =>
              report.availableActions.some((each) => each.action === 'edit' && each.allowed),
            );
            if (open.length === 0)
              return (
                <EmptyState
                  icon="upload"
                  title={t('importNone')}
                  hint={t('importNoneHint')}
                  action={<Button onClick={() => go('/placements/reports')}>{t('toReports')}</Button>}
                />
              );
            return (
              <ul className="fz-import-choice">
                {open.map((report) => (
                  <li key={report.id}>
                    <PathLink href={`/placements/import?report=${uuidOf(report.id) ?? report.id}`}>
                      <strong>{report.orgUnit?.name}</strong>
                      <span>{report.round?.title}</span>
                      <span className="fz-muted fz-tabular">
                        {formatCount(report.reported)} / {formatCount(report.graduates)}
                      </span>
                      <RecordState state={report.state} />
                    </PathLink>
                  </li>
                ))}
              </ul>
            );
          }}
        </Loaded>
      </Panel>
      <ImportHistory where={{ noun: { eq: 'placement' } }} report={undefined} />
    </>
  );
};
