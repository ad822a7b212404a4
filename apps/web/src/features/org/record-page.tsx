import { ORG_KINDS } from '@fuzhi/domain/org/model.ts';
import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { OrgUnitRenameDocument, UnitRecordDocument } from '../../gql/graphql.ts';
import { itemLabel } from '../../shared/code-options.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { mayDo, useViewer } from '../../shared/session.tsx';
import { sendCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { orgTexts } from './org-texts.ts';
import { UnitForms, childKinds } from './unit-forms.tsx';
import type { Unit, UnitTask } from './unit-forms.tsx';

const KINDS: ReadonlySet<string> = new Set(ORG_KINDS);

/** One unit and what lies below it. */
export const UnitPage = () => {
  const t = useT(orgTexts);
  const c = useT(commonTexts);
  const locale = useLocale();
  const { id } = useParams({ strict: false });
  const viewer = useViewer();
  const [task, setTask] = useState<UnitTask | null>(null);
  const state = useGraph(UnitRecordDocument, { id: id ?? '' });
  return (
    <Loaded state={state}>
      {({ orgUnit: unit }) => {
        if (unit === null || unit === undefined) return <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />;
        const link = (other: { id: string; name: string } | null | undefined) =>
          other === null || other === undefined ? '—' : <PathLink href={`/units/${other.id}`}>{other.name}</PathLink>;
        const kindName = (kind: string) => (KINDS.has(kind) ? t(kind as Unit['kind']) : kind);
        const manages = mayDo(viewer, 'org:write') && (unit.validTo === null || unit.validTo === undefined);
        const rename = (names: { nameZh?: string; nameEn?: string }) =>
          sendCommand(OrgUnitRenameDocument, {
            input: { id: unit.id, version: unit.version, nameZh: unit.nameZh, nameEn: unit.nameEn, ...names },
          });
        return (
          <RecordPage
            title={unit.name}
            back={{ href: '/units', label: t('units') }}
            sub={unit.pathNames.join(' / ')}
            facts={[
              { key: 'kind', label: t('kind'), value: t(unit.kind) },
              { key: 'code', label: t('code'), value: <span className="fz-mono">{unit.code ?? '—'}</span> },
              { key: 'parent', label: t('parent'), value: link(unit.parent) },
              ...(unit.kind === 'school'
                ? [
                    { key: 'type', label: t('schoolType'), value: itemLabel(unit.schoolType, locale) },
                    { key: 'nature', label: t('schoolNature'), value: itemLabel(unit.schoolNature, locale) },
                  ]
                : []),
              { key: 'from', label: t('validFrom'), value: <span className="fz-tabular">{unit.validFrom}</span> },
              ...(unit.validTo === null || unit.validTo === undefined
                ? []
                : [
                    { key: 'to', label: t('validTo'), value: <span className="fz-tabular">{unit.validTo}</span> },
                    { key: 'successor', label: t('successor'), value: link(unit.successor) },
                  ]),
              ...(unit.nameEn === '' ? [] : [{ key: 'en', label: t('english'), value: unit.nameEn }]),
            ]}
            actions={
              manages ? (
                <>
                  {childKinds(unit.kind).length > 0 && (
                    <Button kind="primary" icon="plus" onClick={() => setTask('create')}>
                      {t('create')}
                    </Button>
                  )}
                  <Button icon="edit" onClick={() => setTask('rename')}>
                    {t('rename')}
                  </Button>
                  <Button danger onClick={() => setTask('close')}>
                    {t('close')}
                  </Button>
                </>
              ) : undefined
            }
            history={
              mayDo(viewer, 'audit:read')
                ? {
                    record: unit.id,
                    fields: {
                      nameZh: t('name'),
                      nameEn: t('english'),
                      kind: t('kind'),
                      code: t('code'),
                      validFrom: t('validFrom'),
                      validTo: t('validTo'),
                    },
                    operations: { orgUnitCreate: t('op_create'), orgUnitRename: t('rename'), orgUnitClose: t('close') },
                    show: (field, value) => (field === 'kind' && typeof value === 'string' ? kindName(value) : undefined),
                    restore: manages
                      ? { fields: ['nameZh', 'nameEn'], run: (field, value) => rename({ [field]: typeof value === 'string' ? value : '' }) }
                      : undefined,
                  }
                : undefined
            }
          >
            <UnitForms unit={unit} task={task} onClose={() => setTask(null)} />
            {unit.children.nodes.length > 0 && (
              <Panel flush title={`${t('children')} ${unit.children.totalCount}`}>
                <PlainTable
                  caption={t('children')}
                  head={[t('name'), t('kind')]}
                  rows={unit.children.nodes.map((child) => ({ key: child.id, cells: [link(child), t(child.kind)] }))}
                />
              </Panel>
            )}
          </RecordPage>
        );
      }}
    </Loaded>
  );
};
