import { orderClassCreateInput, orderClassEditInput } from '@fuzhi/domain/cooperation/input.ts';
import { fulfilment } from '@fuzhi/domain/cooperation/model.ts';
import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo, useState } from 'react';
import { OrderClassCreateDocument, OrderClassEditDocument } from '../../gql/graphql.ts';
import type { OrderClassCreateInput, OrderClassEditInput } from '../../gql/graphql.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { Door } from '../../shared/door.tsx';
import { formatCount, formatPercent } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { sendCommand } from '../../shared/use-command.ts';
import type { Agreement } from './agreement-form.tsx';
import { cooperationTexts } from './cooperation-texts.ts';

type OrderClass = Agreement['orderClasses'][number];

/** The placements that a figure of a class counts: the same conditions as the API's. */
const rowsOf = (row: Agreement, one: OrderClass, kind: 'FINAL' | 'M6') => ({
  and: [
    { school: { id: { eq: row.school?.id } } },
    { employer: { id: { eq: row.employer?.id } } },
    { graduate: { className: { eq: one.className } } },
    { round: { kind: { eq: kind }, periodYear: { eq: one.graduationYear } } },
    { direct: { eq: true } },
    ...(kind === 'M6' ? [{ stillAtSixMonths: { eq: true } }] : []),
  ],
});

const percent = (one: OrderClass): string => {
  const share = fulfilment(one);
  return share === null ? '—' : `${formatPercent(share)}%`;
};

/** Order classes of an agreement: what was promised, and what became of it. */
export const OrderClassPanel = ({ row, canEdit }: { row: Agreement; canEdit: boolean }) => {
  const t = useT(cooperationTexts);
  const [editing, setEditing] = useState<OrderClass | 'new' | null>(null);
  const figure = (one: OrderClass, kind: 'FINAL' | 'M6', value: number) => {
    const count = formatCount(value);
    return value === 0 ? (
      count
    ) : (
      <Door where={rowsOf(row, one, kind)} label={t(kind === 'FINAL' ? 'openHired' : 'openKept', { count })}>
        {count}
      </Door>
    );
  };
  return (
    <Panel
      flush
      title={t('orderClasses')}
      extra={
        canEdit ? (
          <Button size="small" icon="plus" onClick={() => setEditing('new')}>
            {t('addClass')}
          </Button>
        ) : undefined
      }
    >
      {row.orderClasses.length === 0 ? (
        <EmptyState icon="school" title={t('noClasses')} />
      ) : (
        <PlainTable
          stack
          caption={t('orderClasses')}
          head={[t('classTitle'), t('major'), t('year'), t('pupils'), t('poor'), t('quota'), t('hiredCount'), t('kept'), t('fulfilment')]}
          numeric={[3, 4, 5, 6, 7, 8]}
          rows={row.orderClasses.map((one) => ({
            key: one.id,
            cells: [
              canEdit ? (
                <Button key="n" kind="text" size="small" onClick={() => setEditing(one)}>
                  {one.name}
                </Button>
              ) : (
                one.name
              ),
              one.major?.name ?? '—',
              one.graduationYear,
              one.pupils ?? '—',
              one.poor ?? '—',
              formatCount(one.quota),
              figure(one, 'FINAL', one.hired),
              figure(one, 'M6', one.kept),
              percent(one),
            ],
          }))}
        />
      )}
      {editing !== null && <ClassForm row={row} one={editing === 'new' ? undefined : editing} onClose={() => setEditing(null)} />}
    </Panel>
  );
};

const ClassForm = ({ row, one, onClose }: { row: Agreement; one: OrderClass | undefined; onClose: () => void }) => {
  const t = useT(cooperationTexts);
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'name', label: t('className'), kind: 'text', required: true, maxLength: 50 },
      { name: 'className', label: t('graduatesOf'), kind: 'text', maxLength: 50, hint: t('graduatesOfHint') },
      {
        name: 'majorCode',
        label: t('major'),
        kind: 'select',
        required: true,
        options: row.majors.map((major) => ({ value: major.code, label: major.name })),
      },
      { name: 'graduationYear', label: t('year'), kind: 'int', required: true },
      { name: 'quota', label: t('quota'), kind: 'int', required: true },
      { name: 'pupils', label: t('pupils'), kind: 'int' },
      { name: 'poor', label: t('poor'), kind: 'int' },
      { name: 'curriculumNote', label: t('curriculum'), kind: 'textarea', maxLength: 2000 },
    ],
    [t, row.majors],
  );
  const initial = useMemo(
    () =>
      one === undefined
        ? {
            name: row.className ?? '',
            majorCode: row.majors[0]?.code ?? null,
            graduationYear: row.to.slice(0, 4),
            quota: row.students?.toString() ?? '',
            pupils: row.students?.toString() ?? null,
            poor: row.poor?.toString() ?? null,
          }
        : {
            name: one.name,
            className: one.className,
            majorCode: one.major?.code ?? null,
            graduationYear: String(one.graduationYear),
            quota: String(one.quota),
            pupils: one.pupils?.toString() ?? null,
            poor: one.poor?.toString() ?? null,
            curriculumNote: one.curriculumNote ?? null,
          },
    [one, row],
  );
  const common = {
    fields,
    initial,
    onCancel: onClose,
    onDone: () => {
      toast(t('saved'));
      onClose();
    },
  };
  return (
    <SideSheet open title={one === undefined ? t('addClass') : t('editClass')} onClose={onClose}>
      {one === undefined ? (
        <CommandForm
          {...common}
          fixed={{ cooperation: row.id }}
          schema={orderClassCreateInput.omit({ cooperation: true })}
          submit={(input: OrderClassCreateInput, key) => sendCommand(OrderClassCreateDocument, { input }, key)}
        />
      ) : (
        <CommandForm
          {...common}
          fixed={{ id: one.id, version: one.version }}
          schema={orderClassEditInput}
          submit={(input: OrderClassEditInput, key) => sendCommand(OrderClassEditDocument, { input }, key)}
        />
      )}
    </SideSheet>
  );
};
