import { parseMoney, formatFen } from '@fuzhi/domain/kernel/money.ts';
import { acceptedEvidence } from '@fuzhi/domain/placement/evidence.ts';
import { destinationGroup, isDirect } from '@fuzhi/domain/placement/model.ts';
import type { PhoneRowFactsFragment } from '../gql/phone/graphql.ts';

export type Row = PhoneRowFactsFragment;

/** What the form of one graduate holds, as the API takes it. Wage: yuan as text; what cannot be read as an amount stays as typed. */
export type Values = {
  readonly destination: string | null;
  readonly employerCode: string | null;
  readonly employerName: string | null;
  readonly nature: string | null;
  readonly industry: string | null;
  readonly post: string | null;
  readonly nextSchool: string | null;
  readonly region: string | null;
  readonly place: string | null;
  readonly placeClass: string | null;
  readonly matched: boolean | null;
  readonly channel: string | null;
  readonly contract: string | null;
  readonly insurance: string | null;
  readonly wage: string | null;
  readonly startOn: string | null;
  readonly stillAtSixMonths: boolean | null;
  readonly evidence: readonly string[];
  readonly callBack: string | null;
};
export type FieldName = keyof Values;
export type Changes = Partial<Values>;

export const FIELDS = [
  'destination',
  'employerCode',
  'employerName',
  'nature',
  'industry',
  'post',
  'nextSchool',
  'region',
  'place',
  'placeClass',
  'matched',
  'channel',
  'contract',
  'insurance',
  'wage',
  'startOn',
  'stillAtSixMonths',
  'evidence',
  'callBack',
] as const satisfies readonly FieldName[];

export const valuesOf = (row: Row): Values => ({
  destination: row.destination?.code ?? null,
  employerCode: row.employer?.creditCode ?? null,
  employerName: row.employer?.name ?? null,
  nature: row.employer?.nature?.code ?? null,
  industry: row.employer?.industry?.code ?? null,
  post: row.post ?? null,
  nextSchool: row.nextSchool ?? null,
  region: row.region?.code ?? null,
  place: row.place?.code ?? null,
  placeClass: row.placeClass?.code ?? null,
  matched: row.matched ?? null,
  channel: row.channel?.code ?? null,
  contract: row.contract?.code ?? null,
  insurance: row.insurance?.code ?? null,
  wage: row.wage ?? null,
  startOn: row.startOn ?? null,
  stillAtSixMonths: row.stillAtSixMonths ?? null,
  evidence: [...new Set(row.evidence.map((piece) => piece.kind.code))].toSorted(),
  callBack: row.callBack ?? null,
});

/** Whether two values of a field are the same; kinds of evidence in any order. */
export const isSame = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((each) => b.includes(each)) : (a ?? null) === (b ?? null);

/** Fields of `to` that differ from `from`. */
export const changesBetween = (from: Values, to: Values): Changes =>
  Object.fromEntries(FIELDS.filter((field) => !isSame(from[field], to[field])).map((field) => [field, to[field]]));

/** Whether a field is asked for at the chosen destination. */
export const isAsked = (field: FieldName, destination: string | null): boolean => {
  const group = destinationGroup(destination);
  switch (field) {
    case 'destination':
      return true;
    case 'callBack':
      return group !== undefined;
    case 'nextSchool':
      return group === 'STUDY';
    case 'evidence':
      return group === 'JOB' || group === 'STUDY';
    case 'matched':
      return isDirect(destination);
    default:
      return group === 'JOB';
  }
};

/** What would be sent: texts without spaces at their ends, and nothing that does not belong to the destination. */
export const tidy = (values: Values): Values => {
  const accepted = acceptedEvidence(values.destination ?? '');
  const entries = FIELDS.map((field) => {
    if (field === 'evidence')
      return [field, isAsked(field, values.destination) ? values.evidence.filter((kind) => accepted.includes(kind)) : []];
    const value = values[field];
    if (!isAsked(field, values.destination)) return [field, null];
    if (typeof value !== 'string') return [field, value];
    const text = value.trim();
    if (text === '') return [field, null];
    const money = field === 'wage' ? parseMoney(text) : undefined;
    return [field, money?.ok === true ? formatFen(money.value.fen) : text];
  });
  return Object.fromEntries(entries) as Values;
};
