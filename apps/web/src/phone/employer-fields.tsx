import { tidyCreditCode } from '@fuzhi/domain/kernel/credit-code.ts';
import { useEffect, useState } from 'react';
import { PhoneEmployersDocument, type PhoneEmployersQuery } from '../gql/phone/graphql.ts';
import { Field } from './controls.tsx';
import { ask } from './graph.ts';
import { CodePart, type ErrorOf } from './form-parts.tsx';
import { labelOf } from './show.ts';
import { useLocale, useSay } from './texts.ts';
import type { Form } from './use-form.ts';

type Employer = PhoneEmployersQuery['employers']['nodes'][number];
const WAIT_MS = 350;

/** Employers of the register whose name, pinyin or code fits what is typed. Undefined: nothing was asked, or not answered yet. */
const useEmployers = (text: string | null): readonly Employer[] | undefined => {
  const [found, setFound] = useState<{ readonly text: string; readonly list: readonly Employer[] } | null>(null);
  useEffect(() => {
    if (text === null) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void ask(PhoneEmployersDocument, { text }).then((answer) => {
        if (isCurrent && answer.kind === 'DATA') setFound({ text, list: answer.data.employers.nodes });
      });
    }, WAIT_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text]);
  return found === null || found.text !== text ? undefined : found.list;
};

/** Credit code and name of the employer, either of which finds a known one and fills in the rest. */
export const EmployerFields = ({ form, errorOf }: { form: Form; errorOf: ErrorOf }) => {
  const t = useSay();
  const locale = useLocale();
  const [typed, setTyped] = useState<'employerCode' | 'employerName' | null>(null);
  const text = typed === null ? '' : (form.values[typed] ?? '').trim();
  const asked = text.length >= 2 ? text : null;
  const found = useEmployers(asked);
  const list = found?.filter((employer) => employer.creditCode !== form.values.employerCode || employer.name !== form.values.employerName);
  const choose = (employer: Employer) => {
    setTyped(null);
    form.leave('employerCode', {
      employerCode: employer.creditCode,
      employerName: employer.name,
      nature: employer.nature?.code ?? form.values.nature,
      industry: employer.industry?.code ?? form.values.industry,
    });
  };
  const part = (field: 'employerCode' | 'employerName', most: number) => {
    const isUnknown = typed === field && field === 'employerCode' && found?.length === 0 && text.length === 18;
    return (
      <div className="ph-finder">
        <Field
          label={labelOf(field, locale)}
          hint={isUnknown ? t('unknownEmployer') : field === 'employerCode' ? t('creditHint') : undefined}
          error={errorOf(field)}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={most}
              autoComplete="off"
              autoCapitalize={field === 'employerCode' ? 'characters' : undefined}
              value={form.values[field] ?? ''}
              onChange={(event) => {
                setTyped(field);
                const next = event.target.value;
                form.type({ [field]: field === 'employerCode' && /^[0-9a-z]{18}$/iu.test(next.trim()) ? tidyCreditCode(next) : next });
              }}
              onBlur={() => form.leave(field)}
            />
          )}
        </Field>
        {typed === field && list !== undefined && list.length > 0 && (
          <ul className="ph-found" aria-label={t('found')}>
            {list.map((employer) => (
              <li key={employer.id}>
                {/* the field keeps the focus until the choice is made, else leaving it would send half an answer */}
                <button type="button" onPointerDown={(event) => event.preventDefault()} onClick={() => choose(employer)}>
                  {employer.name}
                  <span className="ph-hint">{employer.creditCode}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  };
  return (
    <>
      {part('employerCode', 40)}
      {part('employerName', 100)}
      <CodePart form={form} errorOf={errorOf} field="nature" />
      <CodePart form={form} errorOf={errorOf} field="industry" />
    </>
  );
};
