import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { DialogBox } from '@fuzhi/ui/dialog.tsx';
import { Field, TextInput } from '@fuzhi/ui/fields.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useState } from 'react';
import { Fm21StatusDocument } from '../../gql/graphql.ts';
import type { Fm21StatusQuery } from '../../gql/graphql.ts';
import { commonTexts } from '../common-texts.ts';
import { Door } from '../door.tsx';
import { formatCount, formatPercent, formatTime } from '../format.ts';
import { useT } from '../i18n.ts';
import { Loaded } from '../problem.tsx';
import { useGraph } from '../use-graph.ts';
import { downloadFm21 } from './download-fm21.ts';
import { fm21Texts } from './fm21-texts.ts';
import './fm21.css';

type Form = NonNullable<Fm21StatusQuery['fm21']>;

/** The statistics form of a unit in a round: draft or frozen, whether it adds up, its columns with their rows, and the workbook. */
export const Fm21Panel = ({ round, org }: { round: string; org: string }) => {
  const t = useT(fm21Texts);
  const state = useGraph(Fm21StatusDocument, { round, org });
  return (
    <Loaded state={state} lines={3}>
      {({ fm21: form }) =>
        form === null || form === undefined || form.reports === 0 ? null : (
          <Panel
            title={
              <>
                {t('title')}{' '}
                <StateTag
                  label={form.isDraft ? t('draft') : t('frozen')}
                  tone={form.isDraft ? 'warn' : 'ok'}
                  shape={form.isDraft ? 'half' : 'square'}
                />
              </>
            }
            extra={<Download form={form} round={round} org={org} />}
          >
            <div className="fz-stack">
              <Standing form={form} />
              <Columns form={form} />
            </div>
          </Panel>
        )
      }
    </Loaded>
  );
};

const Standing = ({ form }: { form: Form }) => {
  const t = useT(fm21Texts);
  const at = typeof form.frozenAt === 'string' ? formatTime(form.frozenAt) : '';
  return (
    <>
      <p className="fz-muted fz-tabular">
        {form.isDraft
          ? t('draftHint', { reports: form.reports, frozen: form.frozenReports })
          : form.differing === 0
            ? t('frozenSame', { at })
            : t('frozenDiffers', { at, count: formatCount(form.differing ?? 0) })}{' '}
        {form.faults.length === 0 && t('adds')}
      </p>
      {form.faults.length > 0 && (
        <Notice tone="warn">
          <strong>{t('faults', { count: form.faults.length })}</strong>
          <ul className="fz-fm21-faults">
            {form.faults.map((fault) => (
              <li key={fault.cell}>{fault.message}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
};

const Columns = ({ form }: { form: Form }) => {
  const t = useT(fm21Texts);
  const [open, setOpen] = useState(false);
  const shown = (cell: Form['cells'][number]) =>
    cell.key === 'rate' || cell.key === 'matchedRate' ? `${formatPercent(cell.value)}%` : formatCount(cell.value ?? 0);
  return (
    <>
      <div>
        <Button size="small" expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('hide') : t('show')}
        </Button>
      </div>
      {open && (
        <PlainTable
          caption={t('title')}
          numeric={[2]}
          head={[t('group'), t('cell'), t('value')]}
          rows={form.cells.map((cell) => ({
            key: cell.key,
            cells: [
              cell.group,
              cell.name,
              <Door key="v" where={cell.where} label={t('open', { name: cell.name, value: shown(cell) })}>
                {shown(cell)}
              </Door>,
            ],
          }))}
        />
      )}
    </>
  );
};

const Download = ({ form, round, org }: { form: Form; round: string; org: string }) => {
  const t = useT(fm21Texts);
  const c = useT(commonTexts);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [filler, setFiller] = useState('');
  const [phone, setPhone] = useState('');
  const label = form.isDraft ? t('downloadDraft') : t('download');
  const run = async () => {
    setBusy(true);
    const problem = await downloadFm21({ round, unit: org, draft: form.isDraft, filler, phone });
    setBusy(false);
    toast(problem ?? t('done'), problem === undefined ? 'ok' : 'bad');
    if (problem === undefined) setOpen(false);
  };
  return (
    <>
      <Button icon="download" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <DialogBox
        open={open}
        title={label}
        onClose={() => setOpen(false)}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{c('cancel')}</Button>{' '}
            <Button kind="primary" busy={busy} onClick={() => void run()}>
              {c('download')}
            </Button>
          </>
        }
      >
        <div className="fz-stack">
          <p className="fz-muted">{t('signedHint')}</p>
          <Field label={t('filler')}>
            {(control) => <TextInput control={control} value={filler} onChange={setFiller} maxLength={50} />}
          </Field>
          <Field label={t('phone')}>
            {(control) => <TextInput control={control} value={phone} onChange={setPhone} maxLength={30} inputMode="tel" />}
          </Field>
        </div>
      </DialogBox>
    </>
  );
};
