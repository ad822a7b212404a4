import { Button } from '@fuzhi/ui/button.tsx';
import { Field } from '@fuzhi/ui/fields.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { commonTexts } from '../common-texts.ts';
import { keep, readKept } from '../data-view/kept.ts';
import { useLocale, useT } from '../i18n.ts';
import { randomKey } from '../random-key.ts';
import type { CommandOutcome, CommandProblem } from '../use-command.ts';
import { FormControl } from './form-control.tsx';
import { check, toInput } from './form-model.ts';
import type { FormField, FormValues, Schema } from './form-model.ts';
import { formTexts } from './form-texts.ts';

/**
 * A form for one command: checked by the domain's schema, errors at the field, kept as a draft while it is written, guarded against being
 * left unsaved. The key of the command stays the same until the server has answered, so pressing twice does it once.
 */
export const CommandForm = <Value,>({
  fields,
  initial,
  schema,
  fixed,
  submit,
  submitLabel,
  onDone,
  onCancel,
  draftKey,
  children,
}: {
  fields: readonly FormField[];
  initial: FormValues;
  schema?: Schema | undefined;
  /** goes with the input: id, version */
  fixed?: { readonly [name: string]: unknown } | undefined;
  submit: (input: never, key: string) => Promise<CommandOutcome<Value>>;
  submitLabel?: string;
  onDone: (value: Value) => void;
  onCancel?: (() => void) | undefined;
  /** given: what was typed is kept in this browser under this name until it is sent */
  draftKey?: string | undefined;
  children?: ReactNode;
}) => {
  const t = useT(formTexts);
  const c = useT(commonTexts);
  const locale = useLocale();
  const stored = useMemo(() => (draftKey === undefined ? null : readKept<FormValues>(`fuzhi.draft.${draftKey}`)), [draftKey]);
  const [values, setValues] = useState<FormValues>(stored === null ? initial : { ...initial, ...stored });
  const [wrong, setWrong] = useState<{ [name: string]: string }>({});
  const [problem, setProblem] = useState<CommandProblem | null>(null);
  const [restored, setRestored] = useState(stored !== null);
  const [busy, setBusy] = useState(false);
  const done = useRef(false);
  const key = useRef(randomKey());
  const form = useRef<HTMLFormElement>(null);
  const dirty = fields.some((field) => JSON.stringify(values[field.name] ?? null) !== JSON.stringify(initial[field.name] ?? null));
  useBlocker({ shouldBlockFn: () => dirty && !done.current && !confirm(t('leave')), enableBeforeUnload: () => dirty && !done.current });
  useEffect(() => {
    if (draftKey === undefined || !dirty) return undefined;
    const secret = new Set(fields.filter((field) => field.kind === 'password').map((field) => field.name));
    const timer = setTimeout(
      () => keep(`fuzhi.draft.${draftKey}`, Object.fromEntries(Object.entries(values).filter(([name]) => !secret.has(name)))),
      400,
    );
    return () => clearTimeout(timer);
  }, [draftKey, dirty, values, fields]);
  const change = (changes: FormValues) => {
    setValues((old) => ({ ...old, ...changes }));
    setWrong((old) => Object.fromEntries(Object.entries(old).filter(([name]) => !(name in changes))));
  };
  const forget = () => {
    if (draftKey !== undefined) localStorage.removeItem(`fuzhi.draft.${draftKey}`);
  };
  const showFirst = () =>
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid=true], .fz-date[data-invalid] [role=spinbutton]')?.focus(),
    );
  const onSubmit = async () => {
    const input = { ...fixed, ...toInput(fields, values, initial) };
    const found = check(schema, fields, input, c, locale);
    setWrong(found);
    setProblem(null);
    if (Object.keys(found).length > 0) {
      showFirst();
      return;
    }
    setBusy(true);
    const outcome = await submit(input as never, key.current);
    setBusy(false);
    if (outcome.ok) {
      done.current = true;
      forget();
      onDone(outcome.value);
      return;
    }
    if (outcome.problem.kind !== 'NETWORK') key.current = randomKey();
    setProblem(outcome.problem);
    setWrong(
      Object.fromEntries(outcome.problem.fields.map((each) => [each.field.split('.')[0] ?? '', `${each.message}${each.howToFix ?? ''}`])),
    );
    showFirst();
  };
  const said = problem === null ? '' : `${problem.message}${problem.howToFix}`;
  const unplaced = Object.entries(wrong).filter(([name, text]) => text !== said && !fields.some((field) => field.name === name));
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      <div className="fz-stack">
        {restored && (
          <Notice
            action={
              <Button
                size="small"
                kind="text"
                onClick={() => {
                  setValues(initial);
                  setRestored(false);
                  forget();
                }}
              >
                {t('discardDraft')}
              </Button>
            }
          >
            {t('draft')}
          </Notice>
        )}
        {problem !== null && (
          <Notice tone="bad">
            <strong>{problem.message}</strong>
            {problem.howToFix !== '' && <div>{problem.howToFix}</div>}
            {problem.kind === 'CONFLICT' && <div>{t('conflict')}</div>}
            {problem.requestId !== undefined && <div className="fz-muted fz-mono">{problem.requestId}</div>}
          </Notice>
        )}
        {unplaced.map(([name, text]) => (
          <Notice key={name} tone="bad">
            {text}
          </Notice>
        ))}
        <div className="fz-form">
          {fields
            .filter((field) => field.when?.(values) !== false)
            .map((field) => (
              <div key={field.name} className={field.wide === true || field.kind === 'textarea' ? 'fz-span' : undefined}>
                <Field label={field.label} required={field.required} hint={field.hint} error={wrong[field.name]}>
                  {(control) => (
                    <FormControl
                      field={field}
                      control={control}
                      values={values}
                      set={change}
                      value={values[field.name]}
                      onChange={(value) => {
                        setValues((old) => ({ ...old, [field.name]: value }));
                        setWrong(({ [field.name]: _gone, ...others }) => others);
                      }}
                    />
                  )}
                </Field>
              </div>
            ))}
        </div>
        {children}
      </div>
      <div className="fz-form-foot">
        <Button kind="primary" submit busy={busy}>
          {submitLabel ?? c('save')}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{c('cancel')}</Button>}
        {dirty && draftKey !== undefined && <span className="fz-muted">{t('autosaved')}</span>}
      </div>
    </form>
  );
};
