import { cooperationSheet } from '@fuzhi/domain/cooperation/sheet.ts';
import { PageHead } from '@fuzhi/ui/app-shell.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { uuidOf } from '../../shared/global-id.ts';
import { pickText, useLocale, useT } from '../../shared/i18n.ts';
import { ImportWizard } from '../../shared/import-wizard/import-wizard.tsx';
import { PathLink, useGo } from '../../shared/link.tsx';
import { useViewer } from '../../shared/session.tsx';
import { cooperationTexts } from './cooperation-texts.ts';
import { ownSchool } from './own-school.ts';
import type { CooperationImportSearch } from './routes.tsx';

/** Form FM23 of one's own school. */
export const CooperationImportPage = () => {
  const t = useT(cooperationTexts);
  const locale = useLocale();
  const go = useGo();
  const school = ownSchool(useViewer());
  const { batch } = useSearch({ strict: false }) satisfies CooperationImportSearch;
  const titles = useMemo(
    () => Object.fromEntries(cooperationSheet.columns.map((column) => [column.key, pickText(column.title, locale)])),
    [locale],
  );
  const query = `school=${school === undefined ? '' : (uuidOf(school.id) ?? '')}`;
  return (
    <>
      <PageHead
        back={<PathLink href="/cooperations">← {t('agreements')}</PathLink>}
        title={t('import')}
        sub={school === undefined ? undefined : t('importFor', { school: school.name })}
      />
      {school === undefined && batch === undefined ? (
        <EmptyState icon="upload" title={t('importNone')} />
      ) : (
        <ImportWizard
          columnTitles={titles}
          batch={batch}
          resultHref="/cooperations"
          uploadHref={school === undefined ? undefined : `/imports?noun=cooperation&${query}`}
          templateHref={school === undefined ? undefined : `/templates/cooperation.xlsx?${query}`}
          onBatch={(id) => go(id === undefined ? '/cooperations/import' : `/cooperations/import?batch=${encodeURIComponent(id)}`)}
        />
      )}
    </>
  );
};
