import { useState } from 'react';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { useT } from '../../shared/i18n.ts';
import { accountTexts } from './account-texts.ts';

/** Whether an account may sign in. */
export const AccountState = ({
  disabledAt,
  lockedUntil,
}: {
  disabledAt: string | null | undefined;
  lockedUntil: string | null | undefined;
}) => {
  const t = useT(accountTexts);
  const [now] = useState(() => Date.now());
  if (disabledAt !== null && disabledAt !== undefined) return <StateTag label={t('disabled')} tone="neutral" shape="cross" />;
  if (lockedUntil !== null && lockedUntil !== undefined && Date.parse(lockedUntil) > now)
    return <StateTag label={t('locked')} tone="warn" shape="square" />;
  return <StateTag label={t('active')} tone="ok" shape="dot" />;
};
