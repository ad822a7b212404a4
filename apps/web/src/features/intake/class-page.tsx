import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { EmptyState, Notice } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { SchoolClassRecordDocument } from '../../gql/graphql.ts';
import { ActionBar } from '../../shared/action-bar.tsx';
import { itemLabel } from '../../shared/code-options.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { formatCount } from '../../shared/format.ts';
import { idInAddress } from '../../shared/global-id.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { ClassForm, type Klass } from './class-form.tsx';
import { useIntakeHistory } from './intake-history.ts';
import { IntakeState } from './intake-state.tsx';
import { intakeTexts } from './intake-texts.ts';

const count = (value: number | null | undefined) => (value === null || value === undefined ? '—' : formatCount(value));

/** One class with who entered it and who graduated from it. */
export const ClassPage = () => {
  const c = useT(commonTexts);
  const { id } = useParams({ strict: false });
  const state = useGraph(SchoolClassRecordDocument, { id: idInAddress('SchoolClass', id) });
  return (
    <Loaded state={state}>
      {({ schoolClass }) =>
        schoolClass === null || schoolClass === undefined ? (
          <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />
        ) : (
          <Record key={schoolClass.id} klass={schoolClass} />
        )
      }
    </Loaded>
  );
};

const Record = ({ klass }: { klass: Klass }) => {
  const t = useT(intakeTexts);
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const history = useIntakeHistory(klass.id);
  const { graduates, applicants } = klass;
  return (
    <RecordPage
      title={klass.name}
      sub={klass.school?.name}
      back={{ href: '/classes', label: t('classes') }}
      actions={
        <ActionBar
          available={klass.availableActions}
          actions={[{ action: 'edit', label: t('edit'), icon: 'edit', primary: true, onSelect: () => setEditing(true) }]}
        />
      }
      notice={klass.majorOffered ? undefined : <Notice tone="warn">{t('notOffered')}</Notice>}
      facts={[
        { key: 'major', label: t('major'), value: `${klass.major?.code ?? ''} ${klass.major?.name ?? ''}` },
        { key: 'entryYear', label: t('entryYear'), value: klass.entryYear },
        { key: 'graduationYear', label: t('graduationYear'), value: klass.graduationYear },
        { key: 'classType', label: t('classType'), value: itemLabel(klass.classType, locale) },
        { key: 'headTeacher', label: t('headTeacher'), value: klass.headTeacher ?? '—' },
        { key: 'capacity', label: t('capacity'), value: count(klass.capacity) },
        { key: 'boys', label: t('boys'), value: count(klass.boys) },
        { key: 'girls', label: t('girls'), value: count(klass.girls) },
        { key: 'orderedBy', label: t('orderedBy'), value: klass.orderedBy ?? '—' },
      ]}
      history={history}
    >
      <SideSheet open={editing} title={t('edit')} onClose={() => setEditing(false)}>
        {editing && (
          <ClassForm
            klass={klass}
            onCancel={() => setEditing(false)}
            onDone={() => {
              toast(t('saved'));
              setEditing(false);
            }}
          />
        )}
      </SideSheet>
      {applicants.nodes.length > 0 && (
        <Panel flush title={`${t('pupils')} ${formatCount(applicants.totalCount)}`}>
          <PlainTable
            caption={t('pupils')}
            head={[t('name'), t('state')]}
            rows={applicants.nodes.map((row) => ({
              key: row.id,
              cells: [
                <PathLink key="name" href={`/applicants/${row.id}`}>
                  {row.name}
                </PathLink>,
                <IntakeState key="state" state={row.state} />,
              ],
            }))}
          />
        </Panel>
      )}
      <Panel flush title={`${t('graduates')} ${formatCount(graduates.totalCount)}`}>
        {graduates.nodes.length === 0 ? (
          <EmptyState icon="users" title={t('noGraduates')} hint={t('noGraduatesHint')} />
        ) : (
          <PlainTable
            caption={t('graduates')}
            head={[t('name'), t('gender'), t('identity'), t('povertyCategory')]}
            rows={graduates.nodes.map((row) => ({
              key: row.id,
              cells: [
                <PathLink key="name" href={`/graduates/${row.id}`}>
                  {row.name}
                </PathLink>,
                itemLabel(row.gender, locale),
                <span key="identity" className="fz-mono">
                  {row.identityMasked}
                </span>,
                itemLabel(row.povertyCategory, locale),
              ],
            }))}
          />
        )}
      </Panel>
    </RecordPage>
  );
};
