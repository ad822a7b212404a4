import { majorOfferCreateInput, majorOfferEditInput } from '@fuzhi/domain/intake/input.ts';
import { majorList } from '@fuzhi/domain/kernel/major-codes.ts';
import { useMemo } from 'react';
import { MajorOfferCreateDocument, MajorOfferEditDocument } from '../../gql/graphql.ts';
import type { MajorOfferCreateInput, MajorOfferEditInput, MajorOfferRecordQuery } from '../../gql/graphql.ts';
import { codeOptions } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { todayInDistrict } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { intakeTexts } from './intake-texts.ts';
import { useOwnSchool } from './own-school.ts';

export type Offer = NonNullable<MajorOfferRecordQuery['majorOffer']>;

/** A new major offered, or one that is corrected. */
export const OfferForm = ({ offer, onDone, onCancel }: { offer?: Offer; onDone: (id: string) => void; onCancel: () => void }) => {
  const t = useT(intakeTexts);
  const locale = useLocale();
  const own = useOwnSchool();
  const isNew = offer === undefined;
  const fields = useMemo<FormField[]>(
    () => [
      ...(isNew ? [{ name: 'school', label: t('school'), kind: 'org', required: true, wide: true, unitKinds: ['school'] } as const] : []),
      { name: 'majorCode', label: t('major'), kind: 'select', required: true, wide: true, options: codeOptions(majorList, locale) },
      { name: 'fromYear', label: t('fromYear'), kind: 'int', required: true },
      { name: 'toYear', label: t('toYear'), kind: 'int', hint: t('toYearHint') },
      { name: 'length', label: t('length'), kind: 'int', required: true },
    ],
    [t, locale, isNew],
  );
  const initial = useMemo(
    () =>
      offer === undefined
        ? { school: own, fromYear: Number(todayInDistrict().slice(0, 4)), length: 3 }
        : { majorCode: offer.major?.code ?? null, fromYear: offer.fromYear, toYear: offer.toYear ?? null, length: offer.length },
    [offer, own],
  );
  const common = { fields, initial, onCancel, onDone: ({ id }: { id: string }) => onDone(id) };
  return offer === undefined ? (
    <CommandForm
      {...common}
      schema={majorOfferCreateInput}
      submit={(input: MajorOfferCreateInput, key) => sendCommand(MajorOfferCreateDocument, { input }, key)}
    />
  ) : (
    <CommandForm
      {...common}
      fixed={{ id: offer.id, version: offer.version }}
      schema={majorOfferEditInput}
      submit={(input: MajorOfferEditInput, key) => sendCommand(MajorOfferEditDocument, { input }, key)}
    />
  );
};
