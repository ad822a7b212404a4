import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import type { IconName } from '@fuzhi/ui/icon.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useState } from 'react';
import { commonTexts } from '../common-texts.ts';
import { formatCount } from '../format.ts';
import { useT } from '../i18n.ts';
import { listTexts } from './list-texts.ts';

export type BulkAction<Row> = {
  key: string;
  label: string;
  icon?: IconName | undefined;
  danger?: boolean;
  /** what follows from it, said in the question */
  hint?: string | undefined;
  /** asks for a reason first */
  reason?: { label: string; required: boolean } | undefined;
  /** whether a row can take it; others are left out, and counted in the question */
  takes?: (row: Row) => boolean;
  /** carries it out; returns what to say, or throws an Error with a message for people */
  run: (rows: readonly Row[], reason: string) => Promise<string>;
};

/** What can be done to the chosen rows, or to all results. */
export const BulkBar = <Row,>({
  actions,
  selected,
  total,
  rows,
  rowKey,
  readAll,
  onSelect,
}: {
  actions: readonly BulkAction<Row>[];
  selected: ReadonlySet<string> | 'all';
  total: number;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  readAll: () => Promise<Row[]>;
  onSelect: (selected: ReadonlySet<string> | 'all') => void;
}) => {
  const t = useT(listTexts);
  const c = useT(commonTexts);
  const { dialog, ask } = useConfirm();
  const [busy, setBusy] = useState('');
  const count = selected === 'all' ? total : selected.size;
  if (count === 0) return null;
  const start = async (action: BulkAction<Row>) => {
    setBusy(action.key);
    try {
      const chosen = selected === 'all' ? await readAll() : rows.filter((row) => selected.has(rowKey(row)));
      const taking = action.takes === undefined ? chosen : chosen.filter(action.takes);
      const reason = await ask({
        title: action.label,
        body: (
          <>
            {t('actionsOnAll', { count: formatCount(taking.length), action: action.label })}
            {taking.length < chosen.length && (
              <div className="fz-muted">{t('leftOut', { count: formatCount(chosen.length - taking.length) })}</div>
            )}
            {action.hint !== undefined && <div className="fz-muted">{action.hint}</div>}
          </>
        ),
        okText: action.label,
        danger: action.danger === true,
        reason: action.reason,
      });
      if (reason === undefined || taking.length === 0) return;
      toast(await action.run(taking, reason));
      onSelect(new Set());
    } catch (error) {
      toast(error instanceof Error && error.message !== '' ? error.message : c('failed'), 'bad');
    } finally {
      setBusy('');
    }
  };
  return (
    <div className="fz-bulk" role="region" aria-label={t('selected', { count: formatCount(count) })}>
      {dialog}
      <strong className="fz-tabular">
        {selected === 'all' ? t('allSelected', { total: formatCount(total) }) : t('selected', { count: formatCount(count) })}
      </strong>
      {selected !== 'all' && selected.size >= rows.length && total > rows.length && (
        <Button kind="link" size="small" onClick={() => onSelect('all')}>
          {t('selectAll', { total: formatCount(total) })}
        </Button>
      )}
      <Button kind="link" size="small" onClick={() => onSelect(new Set())}>
        {t('clearSelection')}
      </Button>
      <span className="fz-grow" />
      {actions.map((action) => (
        <Button
          key={action.key}
          size="small"
          icon={action.icon}
          danger={action.danger}
          busy={busy === action.key}
          disabled={busy !== ''}
          onClick={() => {
            void start(action);
          }}
        >
          {action.label}
        </Button>
      ))}
    </div>
  );
};
