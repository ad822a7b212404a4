import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Blank, Notice } from './controls.tsx';
import { deviceKeep, isOnDevice, onOtherTab } from './device.ts';
import { serverLine } from './line.ts';
import { ListPage } from './list-page.tsx';
import { dropPhoto, sweepPhotos } from './photos.ts';
import { createOutbox, type Outbox } from './queue.ts';
import { randomKey } from '../shared/random-key.ts';
import { RowPage } from './row-page.tsx';
import { readViewer, SIGN_IN, signOut, type Viewer } from './session.ts';
import { setLocale, useLocale, useSay } from './texts.ts';

type State = 'ASKING' | 'OFFLINE' | Viewer;

const onHash = (act: () => void): (() => void) => {
  addEventListener('hashchange', act);
  return () => removeEventListener('hashchange', act);
};
/** The graduate in the address: #/p/<id>. */
const rowInAddress = (): string | null => /^#\/p\/([\w-]+)$/u.exec(location.hash)?.[1] ?? null;

export const App = () => {
  const t = useSay();
  const [state, setState] = useState<State>('ASKING');
  const enter = useCallback(async () => {
    const viewer = await readViewer();
    if (viewer === 'OUT') location.replace(SIGN_IN);
    else if (viewer !== 'OFFLINE' && viewer.mustChangePassword) location.replace('/me/password');
    else setState(viewer);
  }, []);
  useEffect(() => {
    void enter();
  }, [enter]);
  useEffect(() => {
    const again = () => void enter();
    if (state !== 'OFFLINE') return undefined;
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [state, enter]);
  if (state === 'ASKING') return <main className="ph-main" aria-busy="true" />;
  if (state === 'OFFLINE')
    return (
      <main className="ph-main">
        <Blank title={t('offline')}>
          <button type="button" className="ph-button" onClick={() => void enter()}>
            {t('retry')}
          </button>
        </Blank>
      </main>
    );
  return <Home key={state.account.id} viewer={state} />;
};

const useOutbox = (account: string): { outbox: Outbox; done: number } => {
  const [done, setDone] = useState(0);
  const [outbox] = useState(() =>
    createOutbox(deviceKeep(account), serverLine, randomKey, {
      onDone: () => setDone((count) => count + 1),
      onPhotoGone: (photo) => void dropPhoto(photo),
    }),
  );
  useEffect(() => {
    const go = () => void outbox.run();
    const seen = () => {
      if (document.visibilityState === 'visible') go();
    };
    go();
    void sweepPhotos(isOnDevice);
    addEventListener('online', go);
    document.addEventListener('visibilitychange', seen);
    const end = onOtherTab(account, outbox.reread);
    return () => {
      removeEventListener('online', go);
      document.removeEventListener('visibilitychange', seen);
      end();
    };
  }, [outbox, account]);
  return { outbox, done };
};

const Home = ({ viewer }: { viewer: Viewer }) => {
  const t = useSay();
  const { outbox, done } = useOutbox(viewer.account.id);
  const { line, noRoom } = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  const row = useSyncExternalStore(onHash, rowInAddress);
  const [ids, setIds] = useState<readonly string[]>([]);
  const place = useRef(0);
  const open = (id: string) => {
    place.current = scrollY;
    location.hash = `#/p/${id}`;
  };
  useEffect(() => {
    scrollTo(0, row === null ? place.current : 0);
  }, [row]);
  return (
    <div className="ph-page">
      <Header viewer={viewer} outbox={outbox} isList={row === null} isOffline={line === 'OFFLINE'} />
      {line === 'SIGNED_OUT' && (
        <Notice tone="bad">
          {t('signInAgain')} <a href={SIGN_IN}>{t('signIn')}</a>
        </Notice>
      )}
      {noRoom && <Notice tone="bad">{t('draftNoRoom')}</Notice>}
      <main className="ph-main">
        {viewer.actions.includes('placement:edit') ? (
          <>
            <div hidden={row !== null}>
              <ListPage account={viewer.account.id} outbox={outbox} done={done} isShown={row === null} onIds={setIds} onOpen={open} />
            </div>
            {row !== null && <RowPage key={row} id={row} ids={ids} outbox={outbox} done={done} />}
          </>
        ) : (
          <Blank title={t('notForYou')} hint={t('notForYouHint')}>
            <a className="ph-button" href="/">
              {t('desktop')}
            </a>
          </Blank>
        )}
      </main>
    </div>
  );
};

const Header = ({ viewer, outbox, isList, isOffline }: { viewer: Viewer; outbox: Outbox; isList: boolean; isOffline: boolean }) => {
  const t = useSay();
  const locale = useLocale();
  const leave = async () => {
    const count = outbox.snapshot().queue.entries.length;
    // oxlint-disable-next-line no-alert -- the browser's own question costs a phone nothing
    if (count > 0 && !confirm(t('signOutAsk', { count }))) return;
    outbox.stop();
    if (await signOut()) location.replace(SIGN_IN);
    // oxlint-disable-next-line no-alert -- as above
    else alert(t('offline'));
  };
  return (
    <header className="ph-header">
      {isList ? (
        <h1>{t('title')}</h1>
      ) : (
        <a className="ph-back" href="#/">
          ‹ {t('back')}
        </a>
      )}
      {/* a place of its own: what comes and goes here moves nothing below a thumb */}
      <p className="ph-line" role="status">
        {isOffline && (
          <span className="ph-tag ph-warn" title={t('offlineKept')}>
            {t('offline')}
          </span>
        )}
      </p>
      <details className="ph-menu">
        <summary aria-label={`${t('more2')} · ${viewer.account.name}`}>⋯</summary>
        <div>
          <p className="ph-hint">{viewer.account.name}</p>
          <a href="/">{t('desktop')}</a>
          <button
            type="button"
            lang={locale === 'en' ? 'zh-CN' : 'en'}
            onClick={(event) => {
              event.currentTarget.closest('details')?.removeAttribute('open');
              setLocale(locale === 'en' ? 'zh-CN' : 'en');
            }}
          >
            {t('language')}
          </button>
          <button type="button" onClick={() => void leave()}>
            {t('signOut')}
          </button>
        </div>
      </details>
    </header>
  );
};
