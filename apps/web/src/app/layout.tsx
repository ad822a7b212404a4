import { AppShell } from '@fuzhi/ui/app-shell.tsx';
import { Icon } from '@fuzhi/ui/icon.tsx';
import { ErrorState } from '@fuzhi/ui/states.tsx';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { Suspense, lazy, useCallback, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { commonTexts } from '../shared/common-texts.ts';
import { graphClient } from '../shared/graph-client.ts';
import { whenSignedOut } from '../shared/graph-fetch.ts';
import { useLocale, useT } from '../shared/i18n.ts';
import { PathLink } from '../shared/link.tsx';
import { SessionProvider, readViewer } from '../shared/session.tsx';
import type { Viewer } from '../shared/session.tsx';
import { todayInDistrict } from '../shared/format.ts';
import { appTexts } from './app-texts.ts';
import { HeaderTools } from './header.tsx';
import { navEntries } from './nav.ts';
import { Starting } from './route-states.tsx';
import { useOpenTasks } from './use-open-tasks.ts';

const SearchPalette = lazy(async () => ({ default: (await import('./search.tsx')).SearchPalette }));

const PASSWORD_PAGE = '/me/password';
/** Pages without personal data carry no watermark; every other page does. */
const NO_PERSONS = /^\/(?:$|units(?:\/|$)|tokens$|me\/|placements\/(?:dashboard|reports)$)/u;

type State = { kind: 'asking' } | { kind: 'offline' } | { kind: 'in'; viewer: Viewer };

/** Everything behind the sign-in: asks who one is, goes to the sign-in page with the address kept when nobody is. */
export const Layout = () => {
  const router = useRouter();
  const t = useT(commonTexts);
  const [state, setState] = useState<State>({ kind: 'asking' });
  const leave = useCallback(() => {
    const here = router.state.location;
    // several requests may learn it at once
    if (here.pathname === '/sign-in') return;
    const to = here.pathname === '/' && here.searchStr === '' ? undefined : here.href;
    void router.navigate({ to: '/sign-in', search: to === undefined ? {} : { to }, replace: true, ignoreBlocker: true });
  }, [router]);
  const ask = useCallback(() => {
    readViewer().then(
      (viewer) => {
        if (viewer === null) leave();
        else setState({ kind: 'in', viewer });
      },
      () => setState({ kind: 'offline' }),
    );
  }, [leave]);
  useEffect(() => {
    whenSignedOut(leave);
    ask();
    return () => whenSignedOut(() => {});
  }, [ask, leave]);
  if (state.kind === 'asking') return <Starting />;
  if (state.kind === 'offline')
    return (
      <ErrorState
        title={t('offline')}
        hint={t('offlineHint')}
        onRetry={() => {
          setState({ kind: 'asking' });
          ask();
        }}
      />
    );
  return (
    <Provider value={graphClient()}>
      <SessionProvider viewer={state.viewer}>
        <Shell viewer={state.viewer} />
      </SessionProvider>
    </Provider>
  );
};

const Shell = ({ viewer }: { viewer: Viewer }) => {
  const t = useT(appTexts);
  const c = useT(commonTexts);
  const locale = useLocale();
  const path = useRouterState({ select: (router) => router.location.pathname });
  const router = useRouter();
  // the server refuses all else until the one-time password is replaced
  const locked = viewer.mustChangePassword;
  const tasks = useOpenTasks(locked);
  const [searching, setSearching] = useState(false);
  useEffect(() => {
    if (locked && path !== PASSWORD_PAGE) void router.navigate({ to: PASSWORD_PAGE, replace: true, ignoreBlocker: true });
  }, [locked, path, router]);
  useEffect(() => {
    if (locked) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && !event.isComposing) {
        event.preventDefault();
        setSearching(true);
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [locked]);
  const groups = useMemo(
    () =>
      (['work', 'admin'] as const)
        .map((group) => ({
          key: group,
          label: group === 'work' ? undefined : t('groupAdmin'),
          items: locked
            ? []
            : navEntries
                .filter((entry) => entry.group === group && entry.searchOnly !== true && entry.visible(viewer))
                .map((entry) => ({
                  key: entry.key,
                  label: locale === 'en' ? entry.en : entry.zh,
                  icon: entry.icon,
                  href: entry.href,
                  badge: entry.key === 'home' ? tasks : undefined,
                })),
        }))
        .filter((group) => group.items.length > 0),
    [viewer, locked, locale, tasks, t],
  );
  useEffect(() => {
    const entry =
      navEntries.filter((each) => each.href !== '/' && path.startsWith(each.href)).sort((a, b) => b.href.length - a.href.length)[0] ??
      navEntries[0];
    document.title = entry === undefined ? c('product') : `${locale === 'en' ? entry.en : entry.zh} · ${c('product')}`;
  }, [path, locale, c]);
  const [day] = useState(() => todayInDistrict());
  return (
    <AppShell
      path={path}
      groups={groups}
      brand={
        <>
          <span className="fz-brand-mark" aria-hidden="true">
            扶
          </span>
          {c('product')}
        </>
      }
      watermark={NO_PERSONS.test(path) ? undefined : `${viewer.account.name} ${viewer.account.username} ${day}`}
      banner={viewer.isDemo ? t('demo') : undefined}
      renderLink={({ href, className, current, children, onClick }) => (
        <PathLink href={href} className={className} current={current} onClick={onClick}>
          {children}
        </PathLink>
      )}
      header={
        <>
          {!locked && (
            <button type="button" className="fz-searchbox" onClick={() => setSearching(true)}>
              <Icon name="search" />
              <span className="fz-ellipsis">{t('searchAll')}</span>
              <kbd>Ctrl K</kbd>
            </button>
          )}
          <span className="fz-grow" />
          <HeaderTools viewer={viewer} />
        </>
      }
    >
      <Suspense fallback={<Starting />}>{locked && path !== PASSWORD_PAGE ? <Starting /> : <Outlet />}</Suspense>
      {searching && (
        <Suspense fallback={null}>
          <SearchPalette onClose={() => setSearching(false)} />
        </Suspense>
      )}
    </AppShell>
  );
};
