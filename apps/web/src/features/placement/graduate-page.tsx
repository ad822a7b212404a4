import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useParams } from '@tanstack/react-router';
import { GraduateRecordDocument } from '../../gql/graphql.ts';
import type { GraduateRecordQuery } from '../../gql/graphql.ts';
import { itemLabel } from '../../shared/code-options.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { idInAddress } from '../../shared/global-id.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { RecordState } from '../../shared/record-state.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { destinationText } from './list-columns.tsx';
import { placementTexts } from './placement-texts.ts';
import { useSecretFields } from './secret-fields.tsx';
import { RemoveGraduate } from './verification-roll.tsx';

/** A graduate and what was reported of him or her in each round. */
export const GraduatePage = () => {
  const c = useT(commonTexts);
  const { id } = useParams({ strict: false });
  const state = useGraph(GraduateRecordDocument, { id: idInAddress('Graduate', id) });
  return (
    <Loaded state={state}>
      {({ graduate }) =>
        graduate === null || graduate === undefined ? (
          <Panel>
            <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />
          </Panel>
        ) : (
          <Person graduate={graduate} />
        )
      }
    </Loaded>
  );
};

const Person = ({ graduate }: { graduate: NonNullable<GraduateRecordQuery['graduate']> }) => {
  const t = useT(placementTexts);
  const locale = useLocale();
  const secret = useSecretFields(graduate);
  return (
    <RecordPage
      title={graduate.name}
      sub={[graduate.school?.name, graduate.className].filter(Boolean).join(' · ')}
      back={{ href: '/placements', label: t('placements') }}
      actions={<RemoveGraduate graduate={graduate.id} />}
      notice={secret.notice}
      facts={[
        { key: 'identity', label: t('identity'), value: secret.masked },
        { key: 'gender', label: t('gender'), value: itemLabel(graduate.gender, locale) },
        { key: 'major', label: t('major'), value: graduate.major?.name ?? '—' },
        { key: 'graduatedOn', label: t('graduatedOn'), value: <span className="fz-tabular">{graduate.graduatedOn}</span> },
        { key: 'category', label: t('category'), value: itemLabel(graduate.povertyCategory, locale) },
      ]}
      history={{
        record: graduate.id,
        fields: {
          name: t('name'),
          className: t('class'),
          major: t('major'),
          majorCode: t('major'),
          povertyCategory: t('category'),
          graduatedOn: t('graduatedOn'),
          field: t('reveal'),
        },
        show: (field, value) =>
          field === 'field' && (value === 'IDENTITY_NUMBER' || value === 'STUDENT_NUMBER' || value === 'PHONE') ? t(value) : undefined,
        operations: { importCommit: t('op_importCommit'), importUndo: t('op_importUndo'), identityReveal: t('op_identityReveal') },
      }}
    >
      <Panel flush title={t('otherRounds')}>
        <PlainTable
          caption={t('otherRounds')}
          head={[t('round'), t('destination'), t('employer'), t('grade'), t('state')]}
          rows={graduate.placements.nodes.map((row) => ({
            key: row.id,
            cells: [
              <PathLink key="l" href={`/placements/${row.id}`}>
                {row.round?.title}
              </PathLink>,
              destinationText(row.destination, locale),
              row.employer?.name ?? row.nextSchool ?? '',
              row.evidenceGrade ?? '',
              <RecordState key="s" state={row.state} />,
            ],
          }))}
        />
      </Panel>
    </RecordPage>
  );
};
