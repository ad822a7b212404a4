import { PageHead, Panel } from '@fuzhi/ui/app-shell.tsx';
import { Facts } from '@fuzhi/ui/layout.tsx';
import type { Fact } from '@fuzhi/ui/layout.tsx';
import type { ReactNode } from 'react';
import { PathLink } from '../link.tsx';
import { defineTexts, useT } from '../i18n.ts';
import { History } from './history.tsx';
import type { HistoryProps } from './history.tsx';

const texts = defineTexts('record', { facts: '基本情况', history: '变动记录' }, { facts: 'Facts', history: 'History' });

/** One record: where one came from, its state and actions, its facts, further parts, and its life line. */
export const RecordPage = ({
  title,
  state,
  sub,
  back,
  actions,
  facts,
  notice,
  history,
  children,
}: {
  title: ReactNode;
  state?: ReactNode;
  sub?: ReactNode;
  back: { href: string; label: string };
  actions?: ReactNode;
  facts: readonly Fact[];
  notice?: ReactNode;
  history?: HistoryProps | undefined;
  children?: ReactNode;
}) => {
  const t = useT(texts);
  return (
    <>
      <PageHead
        back={<PathLink href={back.href}>← {back.label}</PathLink>}
        title={
          <span className="fz-row fz-wrap">
            {title}
            {state}
          </span>
        }
        sub={sub}
        actions={actions}
      />
      {notice}
      <Panel title={t('facts')}>
        <Facts items={facts} />
      </Panel>
      {children}
      {history !== undefined && (
        <Panel title={t('history')}>
          <History {...history} />
        </Panel>
      )}
    </>
  );
};
