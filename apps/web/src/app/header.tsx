import { Icon } from '@fuzhi/ui/icon.tsx';
import { Menu } from '@fuzhi/ui/menu.tsx';
import type { MenuItem } from '@fuzhi/ui/menu.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useRouter } from '@tanstack/react-router';
import { LocaleSetDocument } from '../gql/graphql.ts';
import { setLocale, useLocale, useT } from '../shared/i18n.ts';
import type { Locale } from '../shared/i18n.ts';
import { useGo } from '../shared/link.tsx';
import { mayDo, signOut } from '../shared/session.tsx';
import type { Viewer } from '../shared/session.tsx';
import { setTheme, useTheme } from '../shared/theme.ts';
import { sendCommand } from '../shared/use-command.ts';
import { appTexts } from './app-texts.ts';

/** Language, appearance and the account's own menu. */
export const HeaderTools = ({ viewer }: { viewer: Viewer }) => {
  const t = useT(appTexts);
  const locale = useLocale();
  const theme = useTheme();
  const go = useGo();
  const router = useRouter();
  const choose = (next: Locale) => {
    setLocale(next);
    void sendCommand(LocaleSetDocument, { input: { locale: next } });
  };
  const leave = async () => {
    const answer = await signOut();
    if (answer.ok) void router.navigate({ to: '/sign-in', search: {}, ignoreBlocker: true });
    else toast(answer.message, 'bad');
  };
  const languages: MenuItem[] = [
    { key: 'zh', label: '简体中文', checked: locale === 'zh-CN', onSelect: () => choose('zh-CN') },
    { key: 'en', label: 'English', checked: locale === 'en', onSelect: () => choose('en') },
  ];
  const looks: MenuItem[] = (['light', 'dark', 'system'] as const).map((mode) => ({
    key: mode,
    label: t(mode),
    checked: theme === mode,
    onSelect: () => setTheme(mode),
  }));
  const grant = viewer.grants[0];
  return (
    <>
      {mayDo(viewer, 'placement:edit') && (
        <a href="/m" className="fz-phone-only">
          {t('phonePage')}
        </a>
      )}
      <Menu label={`${locale === 'en' ? 'EN' : '中文'} · ${t('language')}`} items={languages}>
        <Icon name="globe" />
        <span className="fz-desktop-only">{locale === 'en' ? 'EN' : '中文'}</span>
      </Menu>
      <Menu label={t('theme')} items={looks}>
        <Icon name={theme === 'dark' ? 'moon' : 'sun'} />
      </Menu>
      <Menu
        label={`${viewer.account.name} · ${t('userMenu')}`}
        header={
          <div className="fz-menu-who">
            <strong>{viewer.account.name}</strong>
            <span className="fz-muted">
              {grant === undefined
                ? viewer.account.username
                : `${grant.orgUnit?.name ?? ''} ${locale === 'en' ? grant.role.en : grant.role.zh}`}
            </span>
          </div>
        }
        items={[
          { key: 'password', icon: 'key', label: t('changePassword'), onSelect: () => go('/me/password') },
          { key: 'second-factor', icon: 'lock', label: t('secondFactor'), onSelect: () => go('/me/second-factor') },
          { key: 'sessions', icon: 'shield', label: t('sessions'), onSelect: () => go('/me/sessions') },
          { key: 'rule', rule: true },
          {
            key: 'out',
            icon: 'exit',
            label: t('signOut'),
            onSelect: () => {
              void leave();
            },
          },
        ]}
      >
        <Icon name="user" />
        <span className="fz-desktop-only fz-ellipsis">{viewer.account.name}</span>
      </Menu>
    </>
  );
};
