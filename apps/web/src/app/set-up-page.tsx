import { PASSWORD_FAULT_WORDS, passwordFault } from '@fuzhi/domain/account/password.ts';
import { Button } from '@fuzhi/ui/button.tsx';
import { Field, TextInput } from '@fuzhi/ui/fields.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useLocale, useT } from '../shared/i18n.ts';
import { setUp } from '../shared/session.tsx';
import { EntryPage } from './entry-page.tsx';
import { signInTexts } from './sign-in-texts.ts';

type Part = 'secret' | 'district' | 'code' | 'name' | 'username' | 'password';
const EMPTY: { readonly [part in Part]: string } = { secret: '', district: '', code: '', name: '', username: '', password: '' };

/** First start of an empty installation: names the district and makes the first administrator, with the one-time secret. */
export const SetUpPage = () => {
  const t = useT(signInTexts);
  const locale = useLocale();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [input, setInput] = useState(EMPTY);
  const [wrong, setWrong] = useState<{ [part in Part]?: string }>({});
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const set = (part: Part) => (value: string) => {
    setInput((old) => ({ ...old, [part]: value }));
    setWrong(({ [part]: _mended, ...others }) => others);
  };
  const send = async () => {
    const found: typeof wrong = {};
    for (const part of ['secret', 'district', 'name', 'username', 'password'] as const)
      if (input[part].trim() === '') found[part] = t('required');
    if (input.code.trim() !== '' && !/^\d{6}$/u.test(input.code.trim())) found.code = t('notSix');
    const fault = found.password === undefined ? passwordFault(input.password, input.username) : null;
    if (fault !== null) {
      const { message, howToFix } = PASSWORD_FAULT_WORDS[fault];
      found.password = locale === 'en' ? `${message.en} ${howToFix.en}` : `${message.zh}${howToFix.zh}`;
    }
    setWrong(found);
    setProblem('');
    if (Object.keys(found).length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    setBusy(true);
    const code = input.code.trim();
    const answer = await setUp({
      secret: input.secret.trim(),
      username: input.username,
      name: input.name,
      password: input.password,
      districtName: input.district.trim(),
      ...(code === '' ? {} : { districtCode: code }),
    }).catch(() => ({ ok: false as const, message: t('offline'), howToFix: '' }));
    setBusy(false);
    if (answer.ok) void router.navigate({ to: '/sign-in', search: {} });
    else setProblem(`${answer.message}${answer.howToFix}`);
  };
  return (
    <EntryPage title={t('setUpTitle')}>
      <form
        ref={form}
        className="fz-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p className="fz-muted">{t('setUpHint')}</p>
        {problem !== '' && <Notice tone="bad">{problem}</Notice>}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the page is this one form */}
        <Field label={t('secret')} required error={wrong.secret}>
          {(control) => <TextInput control={control} value={input.secret} onChange={set('secret')} autoComplete="off" autoFocus />}
        </Field>
        <Field label={t('district')} required hint={t('districtHint')} error={wrong.district}>
          {(control) => <TextInput control={control} value={input.district} onChange={set('district')} maxLength={100} />}
        </Field>
        <Field label={t('districtCode')} hint={t('districtCodeHint')} error={wrong.code}>
          {(control) => <TextInput control={control} value={input.code} onChange={set('code')} inputMode="numeric" maxLength={6} />}
        </Field>
        <Field label={t('name')} required error={wrong.name}>
          {(control) => <TextInput control={control} value={input.name} onChange={set('name')} autoComplete="name" maxLength={50} />}
        </Field>
        <Field label={t('username')} required hint={t('usernameHint')} error={wrong.username}>
          {(control) => <TextInput control={control} value={input.username} onChange={set('username')} autoComplete="username" />}
        </Field>
        <Field label={t('password')} required hint={t('passwordHint')} error={wrong.password}>
          {(control) => (
            <TextInput control={control} type="password" value={input.password} onChange={set('password')} autoComplete="new-password" />
          )}
        </Field>
        <Button kind="primary" submit wide busy={busy}>
          {t('create')}
        </Button>
      </form>
    </EntryPage>
  );
};
