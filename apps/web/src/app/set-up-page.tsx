import { Button } from '@fuzhi/ui/button.tsx';
import { Field, TextInput } from '@fuzhi/ui/fields.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../shared/i18n.ts';
import { setUp } from '../shared/session.tsx';
import { EntryPage } from './entry-page.tsx';
import { signInTexts } from './sign-in-texts.ts';

/** First start of an empty installation: makes the first administrator with the one-time secret. */
export const SetUpPage = () => {
  const t = useT(signInTexts);
  const router = useRouter();
  const [input, setInput] = useState({ secret: '', username: '', name: '', password: '' });
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const set = (part: keyof typeof input) => (value: string) => setInput((old) => ({ ...old, [part]: value }));
  const send = async () => {
    setBusy(true);
    const answer = await setUp(input).catch(() => ({ ok: false as const, message: t('offline'), howToFix: '' }));
    setBusy(false);
    if (answer.ok) void router.navigate({ to: '/sign-in', search: {} });
    else setProblem(`${answer.message}${answer.howToFix}`);
  };
  return (
    <EntryPage title={t('setUpTitle')}>
      <form className="fz-stack" noValidate onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <p className="fz-muted">{t('setUpHint')}</p>
        {problem !== '' && <Notice tone="bad">{problem}</Notice>}
        <Field label={t('secret')} required>{(control) => <TextInput control={control} value={input.secret} onChange={set('secret')} autoComplete="off" />}</Field>
        <Field label={t('name')} required>{(control) => <TextInput control={control} value={input.name} onChange={set('name')} />}</Field>
        <Field label={t('username')} required hint={t('usernameHint')}>{(control) => <TextInput control={control} value={input.username} onChange={set('username')} autoComplete="username" />}</Field>
        <Field label={t('password')} required hint={t('passwordHint')}>{(control) => <TextInput control={control} type="password" value={input.password} onChange={set('password')} autoComplete="new-password" />}</Field>
        <Button kind="primary" submit wide busy={busy}>{t('create')}</Button>
      </form>
    </EntryPage>
  );
};
