import { sql } from 'kysely';
import type { AuditBy } from './audit.ts';
import { plainJson } from './canonical-json.ts';
import type { Tx } from './database.ts';
import { newId } from './id.ts';

/** Something that happened and that others may want to know. The payload holds no personal field: it travels to partners. */
export type OutboxEvent = {
  /** noun and past participle: 'placement.submitted' */
  readonly topic: string;
  readonly noun: string;
  readonly recordId: string;
  readonly orgUnitId?: string | null;
  readonly payload: object;
};

const CHUNK = 1000;

/** Writes events in the transaction that caused them: both are kept or neither. Delivery comes after the commit, at least once. */
export const emit = async (tx: Tx, by: Pick<AuditBy, 'now'>, events: OutboxEvent | readonly OutboxEvent[]): Promise<void> => {
  const list = Array.isArray(events) ? (events as readonly OutboxEvent[]) : [events as OutboxEvent];
  const rows = list.map((event) => ({
    id: newId(),
    at: by.now.toISOString(),
    topic: event.topic,
    noun: event.noun,
    recordId: event.recordId,
    orgUnitId: event.orgUnitId ?? null,
    payload: plainJson(event.payload),
  }));
  for (let start = 0; start < rows.length; start += CHUNK) {
    await sql`
      INSERT INTO outbox_event (id, at, topic, noun, record_id, org_unit_id, payload)
      SELECT r.id, r.at, r.topic, r.noun, r."recordId", r."orgUnitId", r.payload
      FROM jsonb_to_recordset(${JSON.stringify(rows.slice(start, start + CHUNK))}::jsonb)
        AS r (id uuid, at timestamptz, topic text, noun text, "recordId" uuid, "orgUnitId" uuid, payload jsonb)`.execute(tx);
  }
};
