import { roleList } from '@fuzhi/domain/account/codes.ts';
import { Button } from '@fuzhi/ui/button.tsx';
import { Field, TextInput } from '@fuzhi/ui/fields.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { codeLabel } from '../shared/code-options.ts';
import { useLocale, useT } from '../shared/i18n.ts';
import type { Locale } from '../shared/i18n.ts';
import { PathLink } from '../shared/link.tsx';
import { authStatus, signIn } from '../shared/session.tsx';
import type { AuthStatus, DemoUser } from '../shared/session.tsx';
import { EntryPage } from './entry-page.tsx';
import { signInTexts } from './sign-in-texts.ts';

/** User name and password; in a demo the roles to choose from. Goes on to the address that was asked for. */
export const SignInPage = () => {
  const t = useT(signInTexts);
  const locale = useLocale();
  const router = useRouter();
  const { to } = useSearch({ from: '/sign-in' });
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  // null until the server asks for the one-time code of this account
  const [code, setCode] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [status, setStatus] = useState<AuthStatus | null>(null);
  useEffect(() => {
    authStatus().then(setStatus, () => setProblem(t('offline')));
  }, [t]);
  const enter = async (name: string, secret: string) => {
    if (name.trim() === '' || secret === '') {
      setProblem(t('needBoth'));
      return;
    }
    setBusy(true);
    setProblem('');
    try {
      const answer = await signIn(name.trim(), secret, code === null || code.trim() === '' ? undefined : code.trim());
      if (answer.ok) {
        router.history.replace(to ?? '/');
        return;
      }
      if (answer.code === 'SECOND_FACTOR_REQUIRED') {
        setCode('');
        return;
      }
      setProblem(`${answer.message}${answer.howToFix}`);
    } catch {
      setProblem(t('offline'));
    } finally {
      setBusy(false);
    }
  };
  const users = status?.demoUsers ?? [];
  return (
    <EntryPage
      title={t('title')}
      aside={
        users.length === 0 ? undefined : (
          <DemoUsers
            users={users}
            locale={locale}
            onChoose={(user) => {
              setUsername(user.username);
              setPassword(user.password);
              void enter(user.username, user.password);
            }}
          />
        )
      }
    >
      <form
        className="fz-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void enter(username, password);
        }}
      >
        {problem !== '' && <Notice tone="bad">{problem}</Notice>}
        {status?.needsSetUp === true && (
          <Notice>
            <PathLink href="/set-up">{t('toSetUp')}</PathLink>
          </Notice>
        )}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the page is this one form */}
        <Field label={t('username')}>
          {(control) => (
            <TextInput
              control={control}
              value={username}
              onChange={(next) => {
                setUsername(next);
                setCode(null);
              }}
              autoComplete="username"
              autoFocus
              size="large"
            />
          )}
        </Field>
        <Field label={t('password')}>
          {(control) => (
            <TextInput
              control={control}
              type="password"
              value={password}
              onChange={setPassword}
              autoComplete="current-password"
              size="large"
            />
          )}
        </Field>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the field has just been asked for */}
        {code !== null && (
          <Field label={t('code')} hint={t('codeHint')}>
            {(control) => (
              <TextInput
                control={control}
                value={code}
                onChange={setCode}
                autoComplete="one-time-code"
                maxLength={20}
                autoFocus
                size="large"
              />
            )}
          </Field>
        )}
        <Button kind="primary" size="large" submit wide busy={busy}>
          {t('submit')}
        </Button>
      </form>
    </EntryPage>
  );
};

const DemoUsers = ({ users, locale, onChoose }: { users: readonly DemoUser[]; locale: Locale; onChoose: (user: DemoUser) => void }) => {
  const t = useT(signInTexts);
  return (
    <section className="fz-entry-card" aria-label={t('demoTitle')}>
      <h2>{t('demoTitle')}</h2>
      <p className="fz-muted">{t('demoHint')}</p>
      <div className="fz-demo-list">
        {users.map((user) => (
          <button key={user.username} type="button" onClick={() => onChoose(user)}>
            <strong className="fz-ellipsis">{codeLabel(roleList, user.role, locale)}</strong>
            <span className="fz-muted fz-ellipsis">
              {user.unit} · {locale === 'en' ? user.nameEn : user.nameZh}
            </span>
          </button>
        ))}
      </div>
    </section>
  );
};
