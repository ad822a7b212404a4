import { QUESTION_STATE_NAMES } from '@fuzhi/domain/placement/question-words.ts';
import type { QuestionState } from '@fuzhi/domain/placement/question-model.ts';
import { Button } from '@fuzhi/ui/button.tsx';
import { Field, TextArea } from '@fuzhi/ui/fields.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import type { Shape, Tone } from '@fuzhi/ui/state-tag.tsx';
import { useState } from 'react';
import { formatCount } from '../../shared/format.ts';
import { uuidOf } from '../../shared/global-id.ts';
import { pickText, useLocale, useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import type { ShownQuestion } from './question-list.ts';
import { questionTexts } from './question-texts.ts';

const LOOKS: { readonly [S in QuestionState]: { tone: Tone; shape: Shape } } = {
  OPEN: { tone: 'warn', shape: 'ring' },
  ANSWERED: { tone: 'info', shape: 'half' },
  SETTLED: { tone: 'ok', shape: 'dot' },
  UPHELD: { tone: 'bad', shape: 'cross' },
  CLEARED: { tone: 'neutral', shape: 'square' },
};
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

const QuestionTag = ({ state }: { state: string | null }) => {
  const locale = useLocale();
  const t = useT(questionTexts);
  if (state === null) return <StateTag label={t('rowOpen')} tone="warn" shape="ring" />;
  const known = state as QuestionState;
  return <StateTag label={capital(pickText(QUESTION_STATE_NAMES[known], locale))} {...LOOKS[known]} />;
};

/** The field for the school's answer. */
const AnswerBox = ({
  before,
  busy,
  onSave,
  onCancel,
}: {
  before: string;
  busy: boolean;
  onSave: (text: string) => void;
  onCancel: () => void;
}) => {
  const t = useT(questionTexts);
  const [text, setText] = useState(before);
  return (
    <div className="fz-question-box">
      <Field label={t('answerLabel')}>
        {(control) => <TextArea control={control} value={text} onChange={setText} rows={2} maxLength={1000} />}
      </Field>
      <div className="fz-row">
        <Button kind="primary" busy={busy} disabled={text.trim().length < 2} onClick={() => onSave(text.trim())}>
          {t('save')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </div>
  );
};

const Said = ({ label, by, text }: { label: string; by: string | undefined; text: string | undefined }) =>
  text === undefined || text === '' ? null : (
    <div className="fz-question-said">
      <dt>
        {label}
        {by !== undefined && <span className="fz-muted"> {by}</span>}
      </dt>
      <dd>{text}</dd>
    </div>
  );

/** One question: what was seen, whom it concerns, what was said to it, and what can be done. */
export const QuestionCard = ({
  question,
  listHref,
  mayAnswer,
  busy,
  onAnswer,
  onDecide,
}: {
  question: ShownQuestion;
  listHref: string | undefined;
  mayAnswer: boolean;
  busy: boolean;
  onAnswer: (text: string) => Promise<boolean>;
  onDecide: (deed: 'settle' | 'uphold' | 'ask') => void;
}) => {
  const t = useT(questionTexts);
  const [writing, setWriting] = useState(false);
  const may = (action: string) => question.actions.some((each) => each.action === action && each.allowed);
  const shown = question.people.slice(0, 6);
  // what was asked further stands before the answer to it, and after the answer that it was asked about
  const askedFirst = question.state !== 'OPEN';
  const further = <Said label={t('asked')} by={undefined} text={question.askedNote} />;
  return (
    <li className="fz-question" data-kind={question.key.split(':')[0]}>
      <div className="fz-row fz-wrap">
        <strong>{question.kind}</strong>
        <QuestionTag state={question.state} />
        {question.low && <span className="fz-muted">{t('low')}</span>}
      </div>
      <p>{question.reason}</p>
      {question.count === 0 ? (
        <p className="fz-muted">{t('whole')}</p>
      ) : (
        <p className="fz-question-people">
          {shown.map((person) => (
            <PathLink key={person.id} href={`/placements/${uuidOf(person.id) ?? person.id}`} title={person.className}>
              {person.name}
            </PathLink>
          ))}
          {question.count > shown.length && <span className="fz-muted">{t('more', { count: formatCount(question.count) })}</span>}
          {listHref !== undefined && (
            <PathLink href={listHref} onClick={() => document.querySelector('#fz-report-rows')?.scrollIntoView({ behavior: 'smooth' })}>
              {t('inList')} →
            </PathLink>
          )}
        </p>
      )}
      <dl className="fz-question-talk">
        {(mayAnswer || question.answer === undefined) && <Said label={t('howTo')} by={undefined} text={question.hint} />}
        {askedFirst && further}
        <Said label={t('answer')} by={question.answeredBy} text={writing ? undefined : question.answer} />
        {!askedFirst && further}
        <Said label={t('decision')} by={question.decidedBy} text={question.decisionNote} />
      </dl>
      {writing && (
        <AnswerBox
          before={question.answer ?? ''}
          busy={busy}
          onCancel={() => setWriting(false)}
          onSave={(text) => {
            void onAnswer(text).then((saved) => {
              if (saved) setWriting(false);
            });
          }}
        />
      )}
      {!writing && (
        <div className="fz-row fz-wrap fz-noprint">
          {mayAnswer && (
            <Button size="small" icon="edit" onClick={() => setWriting(true)}>
              {t(question.answer === undefined ? 'write' : 'change')}
            </Button>
          )}
          {may('settle') && (
            <Button size="small" icon="check" onClick={() => onDecide('settle')}>
              {t('settle')}
            </Button>
          )}
          {may('ask') && (
            <Button size="small" onClick={() => onDecide('ask')}>
              {t('ask')}
            </Button>
          )}
          {may('uphold') && (
            <Button size="small" danger onClick={() => onDecide('uphold')}>
              {t('uphold')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};
