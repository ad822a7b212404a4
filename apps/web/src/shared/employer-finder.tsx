import { tidyCreditCode } from '@fuzhi/domain/kernel/credit-code.ts';
import { TextInput } from '@fuzhi/ui/fields.tsx';
import { useState } from 'react';
import { EmployerFinderDocument } from '../gql/graphql.ts';
import type { FormSlot } from './command-form/form-model.ts';
import { defineTexts, useT } from './i18n.ts';
import { useDebounced, useGraph } from './use-graph.ts';
import './employer-finder.css';

const texts = defineTexts('employerFinder', { found: '已登记的单位' }, { found: 'Known employers' });

/** Credit code of the employer; a known one is found by name, pinyin or code and fills in name, nature and industry. */
export const EmployerFinder = ({ value, control, set }: FormSlot) => {
  const t = useT(texts);
  const typed = typeof value === 'string' ? value : '';
  const [touched, setTouched] = useState(false);
  const text = useDebounced(typed.trim());
  const asks = touched && text.length >= 2;
  const { data } = useGraph(EmployerFinderDocument, { text }, !asks);
  const found = asks ? (data?.employers.nodes ?? []).filter((employer) => employer.creditCode !== text) : [];
  return (
    <div className="fz-finder">
      <TextInput
        control={control}
        value={typed}
        onChange={(next) => {
          setTouched(true);
          set({ employerCode: /^[0-9a-z]{18}$/iu.test(next.trim()) ? tidyCreditCode(next) : next });
        }}
      />
      {found.length > 0 && (
        <ul aria-label={t('found')}>
          {found.map((employer) => (
            <li key={employer.id}>
              <button
                type="button"
                onClick={() => {
                  setTouched(false);
                  set({
                    employerCode: employer.creditCode,
                    employerName: employer.name,
                    ...(employer.nature === null || employer.nature === undefined ? {} : { nature: employer.nature.code }),
                    ...(employer.industry === null || employer.industry === undefined ? {} : { industry: employer.industry.code }),
                  });
                }}
              >
                <span className="fz-ellipsis">{employer.name}</span>
                <span className="fz-mono fz-muted">{employer.creditCode}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
