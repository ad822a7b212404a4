import { CommandPalette } from '@fuzhi/ui/command-palette.tsx';
import type { PaletteGroup } from '@fuzhi/ui/command-palette.tsx';
import { useState } from 'react';
import { SearchPersonsDocument, SearchUnitsDocument } from '../gql/graphql.ts';
import { setLocale, useLocale, useT } from '../shared/i18n.ts';
import { useGo } from '../shared/link.tsx';
import { useViewer } from '../shared/session.tsx';
import { setTheme } from '../shared/theme.ts';
import { useDebounced, useGraph } from '../shared/use-graph.ts';
import { appTexts } from './app-texts.ts';
import { navEntries } from './nav.ts';

/** Search over pages, units, persons and actions; the server finds by pinyin and initials too. */
export const SearchPalette = ({ onClose }: { onClose: () => void }) => {
  const t = useT(appTexts);
  const locale = useLocale();
  const viewer = useViewer();
  const go = useGo();
  const [typed, setTyped] = useState('');
  const text = useDebounced(typed, 200);
  const units = useGraph(SearchUnitsDocument, { text }, text === '');
  const persons = useGraph(SearchPersonsDocument, { text }, text === '');
  const open = navEntries.filter((entry) => entry.visible(viewer));
  const groups: PaletteGroup[] = [
    {
      key: 'pages',
      label: t('pages'),
      items: open.map((entry) => ({
        key: `page-${entry.key}`,
        label: locale === 'en' ? entry.en : entry.zh,
        icon: entry.icon,
        keywords: [entry.zh, entry.en, ...entry.keywords],
        onSelect: () => go(entry.href),
      })),
    },
    {
      key: 'units',
      label: t('units'),
      items:
        text === ''
          ? []
          : (units.data?.orgUnits.nodes ?? []).map((unit) => ({
              key: unit.id,
              label: unit.name,
              hint: unit.pathNames.slice(-3, -1).join(' / '),
              icon: 'school' as const,
              found: true,
              onSelect: () => go(`/units/${unit.id}`),
            })),
    },
    {
      key: 'persons',
      label: t('persons'),
      items:
        text === ''
          ? []
          : (persons.data?.graduates.nodes ?? []).map((person) => ({
              key: person.id,
              label: person.name,
              hint: [person.school?.name, person.graduationYear, person.className].filter(Boolean).join(' · '),
              icon: 'user' as const,
              found: true,
              onSelect: () => go(`/graduates/${person.id}`),
            })),
    },
    {
      key: 'actions',
      label: t('actions'),
      items: [
        {
          key: 'language',
          label: locale === 'en' ? '切换到中文' : 'Switch to English',
          icon: 'globe',
          keywords: ['language', 'yuyan', 'yy', '语言'],
          onSelect: () => setLocale(locale === 'en' ? 'zh-CN' : 'en'),
        },
        {
          key: 'dark',
          label: `${t('theme')}: ${t('dark')}`,
          icon: 'moon',
          keywords: ['shense', 'ss', 'dark'],
          onSelect: () => setTheme('dark'),
        },
        {
          key: 'light',
          label: `${t('theme')}: ${t('light')}`,
          icon: 'sun',
          keywords: ['qianse', 'qs', 'light'],
          onSelect: () => setTheme('light'),
        },
        {
          key: 'graphiql',
          label: t('graphiql'),
          icon: 'code',
          keywords: ['api', 'graphql', 'jiekou', 'jk'],
          onSelect: () => {
            window.open('/graphiql', '_blank', 'noopener');
          },
        },
      ],
    },
  ];
  return (
    <CommandPalette
      open
      onClose={onClose}
      label={t('searchAll')}
      placeholder={t('searchAll')}
      groups={groups}
      onSearch={setTyped}
      busy={text !== '' && (units.loading || persons.loading)}
    />
  );
};
