import { destinationGroup } from '@fuzhi/domain/placement/model.ts';
import type { Fact } from '@fuzhi/ui/layout.tsx';
import { itemLabel } from '../../shared/code-options.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { formatMoney, formatTime } from '../../shared/format.ts';
import type { Locale, Translate } from '../../shared/i18n.ts';
import { translate } from '../../shared/i18n.ts';
import { keptValue } from '../../shared/kept-value.ts';
import { placeText } from '../../shared/place-text.ts';
import type { HistoryProps } from '../../shared/record-page/history.tsx';
import type { Placement } from './edit-fields.tsx';
import { destinationText } from './list-columns.tsx';
import type { placementTexts } from './placement-texts.ts';

type Words = Translate<keyof typeof placementTexts.zh>;
const yesNo = (value: boolean | null | undefined) => (typeof value === 'boolean' ? translate(commonTexts, value ? 'yes' : 'no') : '—');
const tabular = (text: string | null | undefined) => <span className="fz-tabular">{text ?? '—'}</span>;

/** The facts, those of the person first; what a destination does not have is not listed. */
export const placementFacts = (row: Placement, t: Words, locale: Locale): Fact[] => {
  const group = destinationGroup(row.destination?.code ?? null);
  const { graduate, employer } = row;
  return [
    { key: 'major', label: t('major'), value: graduate?.major?.name ?? '—' },
    { key: 'graduatedOn', label: t('graduatedOn'), value: tabular(graduate?.graduatedOn) },
    { key: 'category', label: t('category'), value: itemLabel(graduate?.povertyCategory, locale) },
    { key: 'destination', label: t('destination'), value: <strong>{destinationText(row.destination, locale)}</strong> },
    ...(group === 'JOB'
      ? [
          {
            key: 'employer',
            label: t('employerName'),
            value:
              employer === null || employer === undefined ? (
                '—'
              ) : (
                <>
                  {employer.name} <span className="fz-mono fz-muted">{employer.creditCode}</span>
                </>
              ),
            wide: true,
          },
          { key: 'nature', label: t('nature'), value: itemLabel(employer?.nature, locale) },
          { key: 'industry', label: t('industry'), value: itemLabel(employer?.industry, locale) },
          { key: 'post', label: t('post'), value: row.post ?? '—' },
          { key: 'region', label: t('region'), value: itemLabel(row.region, locale) },
          {
            key: 'place',
            label: t('place'),
            value: row.place === null || row.place === undefined ? '—' : placeText(row.place.code, locale),
          },
          { key: 'placeClass', label: t('placeClass'), value: itemLabel(row.placeClass, locale) },
          { key: 'matched', label: t('matched'), value: yesNo(row.matched) },
          { key: 'channel', label: t('channel'), value: itemLabel(row.channel, locale) },
          { key: 'contract', label: t('contract'), value: itemLabel(row.contract, locale) },
          { key: 'insurance', label: t('insurance'), value: itemLabel(row.insurance, locale) },
          { key: 'wage', label: t('wage'), value: tabular(formatMoney(row.wage)) },
          { key: 'startOn', label: t('startOn'), value: tabular(row.startOn) },
          { key: 'six', label: t('stillAtSixMonths'), value: yesNo(row.stillAtSixMonths) },
        ]
      : []),
    ...(group === 'STUDY' ? [{ key: 'nextSchool', label: t('nextSchool'), value: row.nextSchool ?? '—' }] : []),
    ...(group === undefined || group === 'NONE'
      ? []
      : [
          {
            key: 'grade',
            label: t('grade'),
            value: (
              <>
                {row.evidenceGrade ?? '—'} <span className="fz-muted">{row.verified ? t('verified') : t('notVerified')}</span>
              </>
            ),
          },
        ]),
    ...(group === undefined ? [] : [{ key: 'callBack', label: t('callBack'), value: row.callBack ?? '—' }]),
    ...(typeof row.submittedAt === 'string'
      ? [{ key: 'submitted', label: t('submittedAt'), value: tabular(formatTime(row.submittedAt)) }]
      : []),
    ...(typeof row.decidedAt === 'string' ? [{ key: 'decided', label: t('decidedAt'), value: tabular(formatTime(row.decidedAt)) }] : []),
  ];
};

/** What the trail keeps as the form sends it: one field that stands alone. Employer, wage and evidence are mended in the form. */
export const RESTORABLE = [
  'post',
  'region',
  'place',
  'placeClass',
  'matched',
  'channel',
  'contract',
  'insurance',
  'startOn',
  'nextSchool',
] as const;

/** How the trail of a placement is read out. */
export const placementHistory = (record: string, t: Words, locale: Locale): HistoryProps => ({
  record,
  fields: {
    state: t('state'),
    destination: t('destination'),
    employerName: t('employerName'),
    employerCode: t('creditCode'),
    employer: t('employerName'),
    nature: t('nature'),
    industry: t('industry'),
    post: t('post'),
    region: t('region'),
    place: t('place'),
    placeClass: t('placeClass'),
    matched: t('matched'),
    channel: t('channel'),
    contract: t('contract'),
    insurance: t('insurance'),
    wage: t('wage'),
    startOn: t('startOn'),
    nextSchool: t('nextSchool'),
    callBack: t('callBack'),
    stillAtSixMonths: t('stillAtSixMonths'),
    evidence: t('evidence'),
    evidenceGrade: t('grade'),
    returnReason: t('returnReason'),
  },
  show: (field, value) => keptValue(field, value, locale),
  operations: {
    placementEdit: t('op_placementEdit'),
    placementSubmit: t('op_placementSubmit'),
    placementReturn: t('op_placementReturn'),
    placementAccept: t('op_placementAccept'),
    reportAccept: t('op_reportAccept'),
    reportLock: t('op_reportLock'),
    reportReopen: t('op_reportReopen'),
    placementEvidenceAdd: t('op_placementEvidenceAdd'),
    placementEvidenceRemove: t('op_placementEvidenceRemove'),
    importCommit: t('op_importCommit'),
    importUndo: t('op_importUndo'),
    roundOpen: t('op_roundOpen'),
    identityReveal: t('op_identityReveal'),
  },
});
