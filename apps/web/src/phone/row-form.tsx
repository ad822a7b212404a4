import { destinationList } from '@fuzhi/domain/placement/codes.ts';
import { CodeSelect, Field, PlaceSelect, YesNo } from './controls.tsx';
import { EmployerFields } from './employer-fields.tsx';
import { CodePart, type Part, TextPart } from './form-parts.tsx';
import { labelOf, today } from './show.ts';
import { useLocale, useSay } from './texts.ts';
import { type FieldName, isAsked } from './values.ts';

const YesNoPart = ({ form, errorOf, field }: Part & { field: 'matched' | 'stillAtSixMonths' }) => {
  const locale = useLocale();
  return (
    <Field label={labelOf(field, locale)} error={errorOf(field)}>
      {(control) => <YesNo control={control} value={form.values[field]} onPick={(value) => form.leave(field, { [field]: value })} />}
    </Field>
  );
};

/** The fields of one graduate; which are asked depends on the destination, as on the desktop. */
export const RowForm = ({ form, errorOf, graduatedOn }: Part & { graduatedOn: string }) => {
  const t = useSay();
  const locale = useLocale();
  const part = { form, errorOf };
  const { destination } = form.values;
  const asks = (field: FieldName): boolean => isAsked(field, destination);
  return (
    <>
      <Field label={labelOf('destination', locale)} error={errorOf('destination')}>
        {(control) => (
          <CodeSelect
            control={control}
            list={destinationList}
            value={destination}
            onPick={(value) => form.leave('destination', { destination: value })}
          />
        )}
      </Field>
      {asks('nextSchool') && <TextPart {...part} field="nextSchool" most={100} />}
      {asks('employerCode') && (
        <>
          <EmployerFields {...part} />
          <TextPart {...part} field="post" most={50} />
          <CodePart {...part} field="region" />
          <Field label={labelOf('place', locale)} error={errorOf('place')}>
            {(control) => <PlaceSelect control={control} value={form.values.place} onPick={(place) => form.leave('place', { place })} />}
          </Field>
          <CodePart {...part} field="placeClass" />
          {asks('matched') && <YesNoPart {...part} field="matched" />}
          <CodePart {...part} field="channel" />
          <CodePart {...part} field="contract" />
          <CodePart {...part} field="insurance" />
          <TextPart {...part} field="wage" hint={t('wageHint')} inputMode="decimal" />
          <TextPart {...part} field="startOn" hint={t('startHint')} type="date" min={graduatedOn} max={today()} />
          <YesNoPart {...part} field="stillAtSixMonths" />
        </>
      )}
      {asks('callBack') && (
        <Field label={labelOf('callBack', locale)} hint={t('callBackHint')} error={errorOf('callBack')}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              maxLength={500}
              value={form.values.callBack ?? ''}
              onChange={(event) => form.type({ callBack: event.target.value })}
              onBlur={() => form.leave('callBack')}
            />
          )}
        </Field>
      )}
    </>
  );
};
