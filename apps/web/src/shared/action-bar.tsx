import { Button } from '@fuzhi/ui/button.tsx';
import type { IconName } from '@fuzhi/ui/icon.tsx';
import { Popover } from '@fuzhi/ui/menu.tsx';
import { Icon } from '@fuzhi/ui/icon.tsx';
import { defineTexts, useT } from './i18n.ts';

import './record-page/attachments.css';

const texts = defineTexts(
  'actions',
  { why: '为什么不能操作', blocked: '现在不能做的操作' },
  { why: 'Why not', blocked: 'Not possible at present' },
);

export type AvailableAction = { action: string; allowed: boolean; reason?: string | null | undefined };
export type ActionSpec = {
  action: string;
  label: string;
  icon?: IconName;
  primary?: boolean;
  danger?: boolean;
  onSelect: () => void;
  busy?: boolean;
};

/** Buttons for what the server says can be done now; what cannot is listed with its reason behind one question mark. */
export const ActionBar = ({ available, actions }: { available: readonly AvailableAction[]; actions: readonly ActionSpec[] }) => {
  const t = useT(texts);
  const byName = new Map(available.map((each) => [each.action, each]));
  const shown = actions.filter((each) => byName.get(each.action)?.allowed === true);
  const blocked = actions.flatMap((each) => {
    const state = byName.get(each.action);
    return state !== undefined && !state.allowed && typeof state.reason === 'string' && state.reason !== ''
      ? [{ ...each, reason: state.reason }]
      : [];
  });
  const primary = shown.find((each) => each.primary === true)?.action;
  return (
    <div className="fz-row fz-wrap fz-noprint">
      {blocked.length > 0 && (
        <Popover label={t('why')} trigger={<Icon name="info" />}>
          {() => (
            <div className="fz-blocked">
              <strong>{t('blocked')}</strong>
              <dl>
                {blocked.map((each) => (
                  <div key={each.action}>
                    <dt>{each.label}</dt>
                    <dd>{each.reason}</dd>
                  </div>
                ))}
              </dl>
            </div>
          )}
        </Popover>
      )}
      {shown.map((each) => (
        <Button
          key={each.action}
          kind={each.action === primary ? 'primary' : 'default'}
          danger={each.danger}
          icon={each.icon}
          busy={each.busy}
          onClick={each.onSelect}
        >
          {each.label}
        </Button>
      ))}
    </div>
  );
};
