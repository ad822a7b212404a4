import { Button } from '@fuzhi/ui/button.tsx';
import { useMemo } from 'react';
import { useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { neighbours, readTrail } from '../../shared/trail.ts';
import { placementTexts } from './placement-texts.ts';
import './placement.css';

/** The record before and after this one in the list one came from. */
export const ListPager = ({ id }: { id: string }) => {
  const t = useT(placementTexts);
  const go = useGo();
  const near = useMemo(() => neighbours(readTrail('placements'), id), [id]);
  if (near === undefined) return null;
  const to = (target: string | undefined) => () => {
    if (target !== undefined) go(`/placements/${target}`);
  };
  return (
    <span className="fz-pager">
      <Button kind="text" icon="left" label={t('previous')} disabled={near.before === undefined} onClick={to(near.before)} />
      {t('placeInList', { place: near.place, count: near.count })}
      <Button kind="text" icon="right" label={t('next')} disabled={near.after === undefined} onClick={to(near.after)} />
    </span>
  );
};
