import { ApplicantAdmitDocument, ApplicantDeclineDocument, ApplicantEnrolDocument, ApplicantKeepDocument } from '../../gql/graphql.ts';
import { inChunks } from '../../shared/chunks.ts';
import type { BulkAction } from '../../shared/data-view/bulk-bar.tsx';
import { formatCount, todayInDistrict } from '../../shared/format.ts';
import type { Translate } from '../../shared/i18n.ts';
import { sendCommand } from '../../shared/use-command.ts';
import type { CommandOutcome } from '../../shared/use-command.ts';
import type { ApplicantRow } from './applicant-columns.tsx';
import type { intakeTexts } from './intake-texts.ts';

/** Steps that are taken for many at once, with today's date. */
export const applicantBulk = (t: Translate<keyof typeof intakeTexts.zh>): BulkAction<ApplicantRow>[] => {
  const take =
    (send: (base: { rows: { id: string; version: number }[]; on: string }, reason: string) => Promise<CommandOutcome<unknown>>) =>
    async (rows: readonly ApplicantRow[], reason: string): Promise<string> => {
      await inChunks(rows, async (piece) => {
        const outcome = await send({ rows: piece.map(({ id, version }) => ({ id, version })), on: todayInDistrict() }, reason);
        if (!outcome.ok) throw new Error(`${outcome.problem.message}${outcome.problem.howToFix}`);
      });
      return t('doneRows', { count: formatCount(rows.length) });
    };
  const keep = (year: number) => take((input) => sendCommand(ApplicantKeepDocument, { input: { ...input, year } }));
  const hint = t('todayHint');
  const isEnrolled = (row: ApplicantRow) => row.state === 'ENROLLED';
  return [
    {
      key: 'decline',
      label: t('decline'),
      icon: 'undo',
      danger: true,
      hint,
      reason: { label: t('reason'), required: true },
      takes: (row) => row.state === 'INTENT' || row.state === 'ADMITTED',
      run: take((input, reason) => sendCommand(ApplicantDeclineDocument, { input: { ...input, reason } })),
    },
    {
      key: 'admit',
      label: t('admit'),
      icon: 'check',
      hint,
      takes: (row) => row.state === 'INTENT',
      run: take((input) => sendCommand(ApplicantAdmitDocument, { input })),
    },
    {
      key: 'enrol',
      label: t('enrol'),
      icon: 'users',
      hint,
      takes: (row) => row.state === 'ADMITTED',
      run: take((input) => sendCommand(ApplicantEnrolDocument, { input })),
    },
    { key: 'keep1', label: t('keep1'), icon: 'calendar', hint, takes: isEnrolled, run: keep(1) },
    { key: 'keep2', label: t('keep2'), icon: 'calendar', hint, takes: isEnrolled, run: keep(2) },
  ];
};
