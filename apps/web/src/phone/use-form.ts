import { useCallback, useMemo, useState } from 'react';
import { type Fault, faultsOf, lacksOf, unkeepable } from './check.ts';
import { entriesOf, formOf, type SeenRow } from './queue-model.ts';
import type { Outbox, Snapshot } from './queue.ts';
import { today } from './show.ts';
import { type Changes, type FieldName, FIELDS, isAsked, tidy, type Values } from './values.ts';

export type Form = {
  readonly values: Values;
  /** while a field is typed in: kept on the device, not sent */
  readonly type: (changes: Changes) => void;
  /** a field is left, or something is chosen: sent as soon as the rules let it */
  readonly leave: (field: FieldName, changes?: Changes) => void;
  /** what stands against saving now */
  readonly faults: readonly Fault[];
  readonly lacks: readonly Fault[];
  readonly touched: ReadonlySet<FieldName>;
};

/**
 * The form of one graduate. What it shows is what the server has, over it what waits to be sent, and over that the texts as they are being
 * typed. Nothing has to be saved by hand.
 */
export const useForm = (outbox: Outbox, { queue, latest }: Snapshot, row: string, name: string, seen: SeenRow): Form => {
  const [typing, setTyping] = useState<Changes>({});
  const [touched, setTouched] = useState<ReadonlySet<FieldName>>(() => new Set(entriesOf(queue, row).length > 0 ? FIELDS : []));
  const last = latest[row];
  const known = queue.rows[row] ?? (last !== undefined && last.version > seen.version ? last : seen);
  const kept = useMemo(() => formOf(queue, row, known.base), [queue, row, known]);
  const values = useMemo<Values>(() => ({ ...kept, ...typing }), [kept, typing]);

  /** Without what may not be kept: that stays in the page's memory alone. */
  const keepable = useCallback(
    (all: Values): Values => {
      const bad = unkeepable(all);
      return tidy(bad.length === 0 ? all : { ...all, ...Object.fromEntries(bad.map((field) => [field, kept[field]])) });
    },
    [kept],
  );
  const hand = useCallback(
    (all: Values, isLeft: boolean) => {
      const wanted = keepable(all);
      outbox.type({ row, name, seen: known, values: wanted, isReady: isLeft && faultsOf(wanted, known.facts, today()).length === 0 });
    },
    [outbox, row, name, known, keepable],
  );
  const type = useCallback(
    (changes: Changes) => {
      setTyping((now) => ({ ...now, ...changes }));
      hand({ ...values, ...changes }, false);
    },
    [hand, values],
  );
  const leave = useCallback(
    (field: FieldName, changes: Changes = {}) => {
      const all = { ...values, ...changes };
      setTouched((now) => new Set([...now, field]));
      hand(all, true);
      const bad: readonly string[] = unkeepable(all);
      // texts that do not belong to the destination now may belong to the next one chosen
      setTyping(
        Object.fromEntries(
          FIELDS.filter((each) => bad.includes(each) || (!isAsked(each, all.destination) && all[each] !== null)).map((each) => [
            each,
            all[each],
          ]),
        ),
      );
    },
    [hand, values],
  );
  const wanted = useMemo(() => tidy(values), [values]);
  const faults = useMemo(() => faultsOf(wanted, known.facts, today()), [wanted, known]);
  const lacks = useMemo(() => lacksOf(wanted, known.facts, today()), [wanted, known]);
  return { values, type, leave, faults, lacks, touched };
};
