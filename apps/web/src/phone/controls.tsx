import type { CodeList } from '@fuzhi/domain/kernel/code-list.ts';
import { divisionList } from '@fuzhi/domain/kernel/division-codes.ts';
import { placeName } from '@fuzhi/domain/kernel/place.ts';
import { type ReactNode, useId } from 'react';
import { pick, useLocale, useSay } from './texts.ts';

export type Control = { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': true | undefined };

/** A label, its control, and below it what is wrong or how it is filled in. */
export const Field = ({
  label,
  hint,
  error,
  children,
}: {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: (control: Control) => ReactNode;
}) => {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="ph-field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : `${id}-note`,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {note !== undefined && (
        <p id={`${id}-note`} className={error === undefined ? 'ph-hint' : 'ph-error'}>
          {note}
        </p>
      )}
    </div>
  );
};

export const CodeSelect = ({
  control,
  list,
  value,
  onPick,
}: {
  control: Control;
  list: CodeList;
  value: string | null;
  onPick: (value: string | null) => void;
}) => {
  const locale = useLocale();
  const t = useSay();
  return (
    <select {...control} value={value ?? ''} onChange={(event) => onPick(event.target.value === '' ? null : event.target.value)}>
      <option value="">{t('choose')}</option>
      {list.items.map((item) => (
        <option key={item.code} value={item.code}>
          {pick(item, locale)}
        </option>
      ))}
    </select>
  );
};

/** Yes, no, or not said: three answers. */
export const YesNo = ({ control, value, onPick }: { control: Control; value: boolean | null; onPick: (value: boolean | null) => void }) => {
  const t = useSay();
  return (
    <select
      {...control}
      value={value === null ? '' : String(value)}
      onChange={(event) => onPick(event.target.value === '' ? null : event.target.value === 'true')}
    >
      <option value="">{t('choose')}</option>
      <option value="true">{t('yes')}</option>
      <option value="false">{t('no')}</option>
    </select>
  );
};

const provinces = divisionList.items.filter((item) => item.attributes['level'] === 'province');
/** Cities of the own province with their counties; of other provinces the province. */
const cities = divisionList.items.filter((item) => provinces.some((province) => province.code === item.attributes['parent']));

export const PlaceSelect = ({
  control,
  value,
  onPick,
}: {
  control: Control;
  value: string | null;
  onPick: (value: string | null) => void;
}) => {
  const locale = useLocale();
  const t = useSay();
  const language = locale === 'en' ? 'en' : 'zh';
  const isOther = value !== null && !divisionList.byCode.has(value);
  return (
    <select {...control} value={value ?? ''} onChange={(event) => onPick(event.target.value === '' ? null : event.target.value)}>
      <option value="">{t('choose')}</option>
      {isOther && <option value={value}>{`${placeName(`${value.slice(0, 2)}0000`, language)}（${value}）`}</option>}
      {cities.map((city) => (
        <optgroup key={city.code} label={city[language]}>
          <option value={city.code}>{city[language]}</option>
          {divisionList.items
            .filter((item) => item.attributes['parent'] === city.code)
            .map((item) => (
              <option key={item.code} value={item.code}>
                {item[language]}
              </option>
            ))}
        </optgroup>
      ))}
      <optgroup label="—">
        {provinces.map((item) => (
          <option key={item.code} value={item.code}>
            {item[language]}
          </option>
        ))}
      </optgroup>
    </select>
  );
};

export const Blank = ({ title, hint, children }: { title: string; hint?: string | undefined; children?: ReactNode }) => (
  <div className="ph-blank">
    <p className="ph-strong">{title}</p>
    {hint !== undefined && <p className="ph-hint">{hint}</p>}
    {children}
  </div>
);

export const Notice = ({ tone, children }: { tone: 'bad' | 'warn' | 'info'; children: ReactNode }) => (
  <div className={`ph-notice ph-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
    {children}
  </div>
);
