import { useState } from 'react';
import { conflictsOf, type EditEntry, type Queue } from './queue-model.ts';
import type { Outbox } from './queue.ts';
import { labelOf, showValue } from './show.ts';
import { useLocale, useSay } from './texts.ts';
import type { FieldName } from './values.ts';

/** Somebody else changed the same fields: both values, and one tap to choose for each. */
export const ConflictPanel = ({ entry, queue, outbox }: { entry: EditEntry; queue: Queue; outbox: Outbox }) => {
  const t = useSay();
  const locale = useLocale();
  const [chosen, setChosen] = useState<{ readonly [field in FieldName]?: 'mine' | 'theirs' }>({});
  const conflicts = conflictsOf(queue, entry);
  const choose = (field: FieldName, side: 'mine' | 'theirs') => {
    const next = { ...chosen, [field]: side };
    setChosen(next);
    if (conflicts.every((each) => next[each.field] !== undefined))
      outbox.settle(
        entry.seq,
        conflicts.filter((each) => next[each.field] === 'theirs').map((each) => each.field),
      );
  };
  return (
    <section className="ph-card ph-conflict" role="alert">
      <h2>{t('conflict')}</h2>
      <p className="ph-hint">{t('conflictHint')}</p>
      {conflicts.map(({ field, mine, theirs }) => (
        <div key={field} role="group" aria-label={labelOf(field, locale)}>
          <h3>{labelOf(field, locale)}</h3>
          <button type="button" aria-pressed={chosen[field] === 'mine'} onClick={() => choose(field, 'mine')}>
            <span className="ph-hint">{t('mine')}</span>
            {showValue(field, mine, locale)}
          </button>
          <button type="button" aria-pressed={chosen[field] === 'theirs'} onClick={() => choose(field, 'theirs')}>
            <span className="ph-hint">{t('theirs')}</span>
            {showValue(field, theirs, locale)}
          </button>
        </div>
      ))}
    </section>
  );
};
