import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useParams } from '@tanstack/react-router';
import { UnitRecordDocument } from '../../gql/graphql.ts';
import { itemLabel } from '../../shared/code-options.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { orgTexts } from './org-texts.ts';

/** One unit and what lies below it. */
export const UnitPage = () => {
  const t = useT(orgTexts);
  const c = useT(commonTexts);
  const locale = useLocale();
  const { id } = useParams({ strict: false });
  const state = useGraph(UnitRecordDocument, { id: id ?? '' });
  return (
    <Loaded state={state}>
      {({ orgUnit: unit }) => {
        if (unit === null || unit === undefined) return <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />;
        const link = (other: { id: string; name: string } | null | undefined) => (other === null || other === undefined ? '—' : <PathLink href={`/units/${other.id}`}>{other.name}</PathLink>);
        return (
          <RecordPage title={unit.name} back={{ href: '/units', label: t('units') }} sub={unit.pathNames.join(' / ')}
            facts={[
              { key: 'kind', label: t('kind'), value: t(unit.kind) }, { key: 'code', label: t('code'), value: <span className="fz-mono">{unit.code ?? '—'}</span> }, { key: 'parent', label: t('parent'), value: link(unit.parent) },
              ...(unit.kind === 'school' ? [{ key: 'type', label: t('schoolType'), value: itemLabel(unit.schoolType, locale) }, { key: 'nature', label: t('schoolNature'), value: itemLabel(unit.schoolNature, locale) }] : []),
              { key: 'from', label: t('validFrom'), value: <span className="fz-tabular">{unit.validFrom}</span> }, ...(unit.validTo === null || unit.validTo === undefined ? [] : [{ key: 'to', label: t('validTo'), value: <span className="fz-tabular">{unit.validTo}</span> }, { key: 'successor', label: t('successor'), value: link(unit.successor) }]),
              ...(unit.nameEn === '' ? [] : [{ key: 'en', label: t('english'), value: unit.nameEn }]),
            ]}>
            {unit.children.nodes.length > 0 && <Panel flush title={`${t('children')} ${unit.children.totalCount}`}><PlainTable caption={t('children')} head={[t('name'), t('kind')]} rows={unit.children.nodes.map((child) => ({ key: child.id, cells: [link(child), t(child.kind)] }))} /></Panel>}
          </RecordPage>
        );
      }}
    </Loaded>
  );
};
