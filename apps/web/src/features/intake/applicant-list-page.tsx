import { Button } from '@fuzhi/ui/button.tsx';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo, useState } from 'react';
import { ApplicantListDocument } from '../../gql/graphql.ts';
import type { ApplicantListQuery } from '../../gql/graphql.ts';
import { DataView } from '../../shared/data-view/data-view.tsx';
import type { ListSource } from '../../shared/data-view/use-connection.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { useListSearch } from '../../shared/list-route.ts';
import { mayDo, useViewer } from '../../shared/session.tsx';
import { applicantBulk } from './applicant-bulk.ts';
import { applicantColumns, applicantFilters, type ApplicantRow } from './applicant-columns.tsx';
import { ApplicantForm } from './applicant-form.tsx';
import { IntakeHead } from './intake-head.tsx';
import { IntakeState } from './intake-state.tsx';
import { intakeTexts } from './intake-texts.ts';

const source: ListSource<ApplicantListQuery, ApplicantRow> = { document: ApplicantListDocument, connection: (data) => data.applicants };

/** Who may enter, enters, stays or has left. */
export const ApplicantListPage = () => {
  const t = useT(intakeTexts);
  const locale = useLocale();
  const go = useGo();
  const viewer = useViewer();
  const [adding, setAdding] = useState(false);
  const enters = mayDo(viewer, 'intake:edit');
  const filters = useMemo(() => applicantFilters(t, locale), [t, locale]);
  const columns = useMemo(() => applicantColumns(t, locale), [t, locale]);
  const bulk = useMemo(() => applicantBulk(t), [t]);
  const [search, setSearch] = useListSearch(filters);
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {t('newApplicant')}
    </Button>
  );
  return (
    <>
      <IntakeHead page="applicants" actions={enters ? add : undefined} />
      <DataView
        list="applicants"
        label={t('applicants')}
        source={source}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        search={search}
        onSearch={setSearch}
        defaultSort="UPDATED_AT:DESC"
        searchHint={t('searchApplicant')}
        bulk={enters ? bulk : undefined}
        onOpen={(row) => go(`/applicants/${row.id}`)}
        empty={<EmptyState icon="users" title={t('noApplicants')} hint={t('noApplicantsHint')} action={enters ? add : undefined} />}
        card={(row) => (
          <>
            <div className="fz-row fz-between">
              <strong>{row.name}</strong>
              <IntakeState state={row.state} />
            </div>
            <div className="fz-muted">{[row.school?.name, row.major?.name].filter(Boolean).join(' · ')}</div>
            <div className="fz-muted fz-tabular">{[String(row.entryYear), row.juniorSchool].filter(Boolean).join(' · ')}</div>
          </>
        )}
      />
      <SideSheet open={adding} title={t('newApplicant')} onClose={() => setAdding(false)}>
        {adding && (
          <ApplicantForm
            onCancel={() => setAdding(false)}
            onDone={(id) => {
              toast(t('saved'));
              setAdding(false);
              go(`/applicants/${id}`);
            }}
          />
        )}
      </SideSheet>
    </>
  );
};
