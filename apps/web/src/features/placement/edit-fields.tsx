import { divisionList } from '@fuzhi/domain/kernel/division-codes.ts';
import {
  channelList,
  contractList,
  destinationList,
  evidenceList,
  insuranceList,
  placeClassList,
  regionList,
} from '@fuzhi/domain/placement/codes.ts';
import { employerNatureList, industryList } from '@fuzhi/domain/kernel/employer-codes.ts';
import { acceptedEvidence, gradeOf } from '@fuzhi/domain/placement/evidence.ts';
import { destinationGroup, isDirect } from '@fuzhi/domain/placement/model.ts';
import { MultiSelect, SelectInput } from '@fuzhi/ui/fields.tsx';
import type { PlacementRecordQuery } from '../../gql/graphql.ts';
import { codeLabel, codeOptions } from '../../shared/code-options.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { EmployerFinder } from '../../shared/employer-finder.tsx';
import type { FormField, FormSlot, FormValues } from '../../shared/command-form/form-model.ts';
import type { Locale, Translate } from '../../shared/i18n.ts';
import { useT } from '../../shared/i18n.ts';
import { placeText } from '../../shared/place-text.ts';
import type { placementTexts } from './placement-texts.ts';

export type Placement = NonNullable<PlacementRecordQuery['placement']>;
type Words = Translate<keyof typeof placementTexts.zh>;

const destinationOf = (values: FormValues) => (typeof values['destination'] === 'string' ? values['destination'] : null);
const isJob = (values: FormValues) => destinationGroup(destinationOf(values)) === 'JOB';
const isStudy = (values: FormValues) => destinationGroup(destinationOf(values)) === 'STUDY';
const isAny = (values: FormValues) => destinationOf(values) !== null;

/** Yes, no, or not said: three answers, which a switch cannot give. */
const YesNo = ({ value, control, set, name }: FormSlot & { name: string }) => {
  const c = useT(commonTexts);
  return (
    <SelectInput
      control={control}
      clearable
      value={typeof value === 'boolean' ? String(value) : null}
      onChange={(next) => set({ [name]: next === null ? null : next === 'true' })}
      options={[
        { value: 'true', label: c('yes') },
        { value: 'false', label: c('no') },
      ]}
    />
  );
};

const EvidenceKinds = ({ value, control, values, set, locale }: FormSlot & { locale: Locale }) => (
  <MultiSelect
    control={control}
    value={Array.isArray(value) ? (value as string[]) : []}
    onChange={(next) => set({ evidence: next })}
    options={acceptedEvidence(destinationOf(values) ?? '').map((code) => ({
      value: code,
      label: `${codeLabel(evidenceList, code, locale)}（${gradeOf(code) ?? ''}）`,
    }))}
  />
);

/** Fields of the form: what is asked depends on the destination. `place` is the one there is, which may be a county outside the list. */
export const editFields = (t: Words, locale: Locale, place?: string): FormField[] => [
  {
    name: 'destination',
    label: t('destination'),
    kind: 'select',
    required: true,
    wide: true,
    options: codeOptions(destinationList, locale),
  },
  {
    name: 'employerCode',
    label: t('creditCode'),
    kind: 'custom',
    when: isJob,
    wide: true,
    hint: t('employerHint'),
    render: (slot) => <EmployerFinder {...slot} />,
  },
  { name: 'employerName', label: t('employerName'), kind: 'text', when: isJob, maxLength: 100 },
  { name: 'post', label: t('post'), kind: 'text', when: isJob, maxLength: 50 },
  { name: 'nature', label: t('nature'), kind: 'select', when: isJob, options: codeOptions(employerNatureList, locale) },
  { name: 'industry', label: t('industry'), kind: 'select', when: isJob, options: codeOptions(industryList, locale) },
  { name: 'nextSchool', label: t('nextSchool'), kind: 'text', when: isStudy, maxLength: 100, wide: true },
  { name: 'region', label: t('region'), kind: 'select', when: isJob, options: codeOptions(regionList, locale) },
  {
    name: 'place',
    label: t('place'),
    kind: 'select',
    when: isJob,
    hint: t('placeHint'),
    options: [
      ...(place === undefined || divisionList.byCode.has(place) ? [] : [place]),
      ...divisionList.items.map((item) => item.code),
    ].map((code) => ({ value: code, label: placeText(code, locale), keywords: code })),
  },
  { name: 'placeClass', label: t('placeClass'), kind: 'select', when: isJob, options: codeOptions(placeClassList, locale) },
  {
    name: 'matched',
    label: t('matched'),
    kind: 'custom',
    when: (values) => isDirect(destinationOf(values)),
    render: (slot) => <YesNo {...slot} name="matched" />,
  },
  { name: 'channel', label: t('channel'), kind: 'select', when: isJob, options: codeOptions(channelList, locale) },
  { name: 'contract', label: t('contract'), kind: 'select', when: isJob, options: codeOptions(contractList, locale) },
  { name: 'insurance', label: t('insurance'), kind: 'select', when: isJob, options: codeOptions(insuranceList, locale) },
  { name: 'wage', label: t('wage'), kind: 'money', when: isJob, hint: t('wageHint') },
  { name: 'startOn', label: t('startOn'), kind: 'date', when: isJob, hint: t('startHint') },
  {
    name: 'stillAtSixMonths',
    label: t('stillAtSixMonths'),
    kind: 'custom',
    when: isJob,
    render: (slot) => <YesNo {...slot} name="stillAtSixMonths" />,
  },
  {
    name: 'evidence',
    label: t('evidence'),
    kind: 'custom',
    wide: true,
    when: (values) => isJob(values) || isStudy(values),
    render: (slot) => <EvidenceKinds {...slot} locale={locale} />,
  },
  { name: 'callBack', label: t('callBack'), kind: 'textarea', when: isAny, maxLength: 500, hint: t('callBackHint') },
];

/** What the form begins with. */
export const editValues = (row: Placement): FormValues => ({
  destination: row.destination?.code ?? null,
  employerCode: row.employer?.creditCode ?? '',
  employerName: row.employer?.name ?? '',
  nature: row.employer?.nature?.code ?? null,
  industry: row.employer?.industry?.code ?? null,
  post: row.post ?? '',
  nextSchool: row.nextSchool ?? '',
  region: row.region?.code ?? null,
  place: row.place?.code ?? null,
  placeClass: row.placeClass?.code ?? null,
  matched: row.matched ?? null,
  channel: row.channel?.code ?? null,
  contract: row.contract?.code ?? null,
  insurance: row.insurance?.code ?? null,
  wage: row.wage ?? '',
  startOn: row.startOn ?? null,
  stillAtSixMonths: row.stillAtSixMonths ?? null,
  evidence: row.evidence.map((piece) => piece.kind.code),
  callBack: row.callBack ?? '',
});

/** What no longer belongs to the chosen destination is taken away with it, and proof of another destination too; a list is emptied by an empty list. */
export const tidyInput = (
  input: { readonly [name: string]: unknown },
  initial: FormValues,
  fields: readonly FormField[],
): { [name: string]: unknown } => {
  const values = { ...initial, ...input };
  const gone = fields.filter(
    (field) =>
      field.when?.(values) === false &&
      !(field.name in input) &&
      initial[field.name] !== null &&
      initial[field.name] !== '' &&
      initial[field.name] !== undefined,
  );
  const kinds = Array.isArray(values['evidence']) ? (values['evidence'] as string[]) : [];
  const accepted = acceptedEvidence(destinationOf(values) ?? '');
  return {
    ...input,
    ...Object.fromEntries(gone.map((field) => [field.name, null])),
    evidence: kinds.filter((kind) => accepted.includes(kind)),
  };
};
