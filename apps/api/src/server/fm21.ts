import { ok } from '@fuzhi/domain/kernel/result.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { AppServices } from '../context.ts';
import { FM21_TITLE, fm21Sheet } from '../features/placement/fm21-sheet.ts';
import { type Fm21Form, readFm21, readWith } from '../features/placement/public.ts';
import { recordChange } from '../platform/audit.ts';
import { notFound } from '../platform/rejection.ts';
import { writeForm } from '../platform/sheet/write-form.ts';
import { inSnapshot, inTransaction } from '../platform/transaction.ts';
import { MEDIA_TYPES } from '../platform/upload-type.ts';
import { asDownload, badQuery, commandContext, sendProblem, sendRejection, type SignedIn, signedIn, uuidOf } from './rest.ts';

/** `round` and `unit` by id; `draft` for the data as it is; who fills the form in, when it is not who submitted the report. */
type Asked = {
  readonly round?: string;
  readonly unit?: string;
  readonly draft?: unknown;
  readonly filler?: string;
  readonly phone?: string;
};

const MAX_NAME = 50;
const PHONE = /^[\d+\-() 转]{5,30}$/u;

const badPhone = badQuery(
  'FM21_PHONE_INVALID',
  {
    zh: '联系电话应为 5 到 30 位数字，可含 + - ( ) 空格和“转”。',
    en: 'The phone is 5 to 30 digits; + - ( ) and spaces may stand between.',
  },
  { zh: '请改正联系电话，或留空后手填。', en: 'Correct the phone, or leave it empty and fill it in by hand.' },
);
const badFiller = badQuery(
  'FM21_FILLER_TOO_LONG',
  { zh: `填表人不能超过 ${MAX_NAME} 个字。`, en: `The name of who fills it in has at most ${MAX_NAME} characters.` },
  { zh: '请只写姓名。', en: 'Write the name alone.' },
);

/** One line in the trail for each form that left: whose, of which round, draft or not, how many rows it stands for. */
const record = async (services: AppServices, context: SignedIn, form: Fm21Form): Promise<void> => {
  const { about, isDraft, figures, faults } = form;
  const after = { list: 'fm21', round: about.round_id, format: 'xlsx', isDraft, rows: figures.graduates, faults: faults.length };
  await inTransaction(services.db, async (tx) => {
    await recordChange(tx, commandContext(context, 'export'), [
      { noun: 'placement', recordId: context.accountId, orgUnitId: about.unit_id, before: null, after },
    ]);
    return ok(null);
  });
};

const answer = async (services: AppServices, request: FastifyRequest, reply: FastifyReply, asked: Asked): Promise<FastifyReply> => {
  const context = await signedIn(services, request, reply);
  if (context === undefined) return reply;
  const [round, unit] = [uuidOf(asked.round, 'Round'), uuidOf(asked.unit, 'OrgUnit')];
  const filler = typeof asked.filler === 'string' ? asked.filler.trim() : '';
  const phone = typeof asked.phone === 'string' ? asked.phone.trim() : '';
  if (phone !== '' && !PHONE.test(phone)) return sendProblem(request, reply, badPhone);
  if (filler.length > MAX_NAME) return sendProblem(request, reply, badFiller);
  const draft = asked.draft === true || asked.draft === 'true' || asked.draft === '1';
  const form =
    round === undefined || unit === undefined
      ? undefined
      : await inSnapshot(services.db, (snapshot) => readFm21(readWith(snapshot), context.actor, { round, unit, draft }));
  if (form === undefined) return sendRejection(request, reply, notFound());
  const locale = context.locale === 'en' ? 'en' : 'zh';
  const bytes = await writeForm([
    fm21Sheet(form, { filler: filler === '' ? form.filler : filler, phone, locale, printedOn: context.today }),
  ]);
  // there is no file without its line in the trail
  await record(services, context, form);
  const name = locale === 'en' ? form.about.name_en : form.about.name_zh;
  const draftWord = locale === 'en' ? ' (draft)' : '（草稿）';
  const title = `FM21-${FM21_TITLE[locale]}-${name}-${String(form.about.period_year)}-${form.about.kind}${form.isDraft ? draftWord : ''}`;
  return asDownload(reply, `${title}.xlsx`, MEDIA_TYPES.xlsx).send(bytes);
};

/** /exports/fm21.xlsx: the form of a unit in a round. A name or phone to print comes in a body, since addresses end up in logs. */
export const registerFm21 = (app: FastifyInstance, services: AppServices): void => {
  app.get<{ Querystring: Asked }>('/exports/fm21.xlsx', (request, reply) =>
    answer(services, request, reply, { ...request.query, filler: '', phone: '' }),
  );
  app.post<{ Body: Asked | null }>('/exports/fm21.xlsx', (request, reply) => answer(services, request, reply, request.body ?? {}));
};
