-- What was made, changed and removed, for whoever keeps a copy: one event for each record that a statement touched, told by triggers, because what
-- only callers tell is sooner or later forgotten. The outbox tells what people did; this tells which rows are no longer what they were.

-- A transaction's number is that of its PostgreSQL installation. Restored into another one, numbers begin again; the epoch keeps events in order then.
CREATE TABLE change_epoch (
  is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one),
  epoch int NOT NULL DEFAULT 0 CHECK (epoch BETWEEN 0 AND 32767)
);
INSERT INTO change_epoch DEFAULT VALUES;

CREATE TABLE change_event (
  -- 16 bits epoch, 48 bits transaction, 64 bits number: the order in which events are read, and the cursor
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  kind text NOT NULL CHECK (kind IN ('CREATED', 'CHANGED', 'DELETED')),
  -- name of the type in the API
  type text NOT NULL,
  -- key of the record: no foreign key, since the event outlives it
  record_key text NOT NULL,
  -- the unit it belonged to at the time; null: to everybody, or to nobody
  unit_id uuid
);
CREATE SEQUENCE change_event_number;

-- The first 64 bits of the ids of what a transaction tells.
CREATE FUNCTION change_prefix(xid xid8) RETURNS text LANGUAGE sql STABLE AS
$$ SELECT lpad(to_hex((e.epoch::bigint << 48) | xid::text::bigint), 16, '0') FROM change_epoch e $$;

-- Ids below this one belong to transactions that are over: nothing can come to stand among them any more. So a reader who stays below it never
-- passes by an event that is committed later.
CREATE FUNCTION change_horizon() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT (change_prefix(pg_snapshot_xmin(pg_current_snapshot())) || repeat('0', 16))::uuid $$;

-- The cursor, if the event it names is still there; else what came after it may be gone as well.
CREATE FUNCTION change_kept(cursor_id uuid) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM change_event WHERE id = cursor_id) THEN
    RAISE EXCEPTION 'cursor % is not kept', cursor_id USING ERRCODE = 'FZ410';
  END IF;
  RETURN cursor_id;
END $$;

-- Told by a statement: type, column of the key, column that names the unit ('' for none); or, where the unit is that of another row: its table,
-- the column there that this row's column names, and the column of its unit.
CREATE FUNCTION change_tell() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  prefix text := change_prefix(pg_current_xact_id());
  pick text := format('SELECT %I::text AS key, %s AS ref FROM ', TG_ARGV[1], coalesce(quote_ident(nullif(TG_ARGV[2], '')), 'NULL::uuid'));
  source text;
  unit text := 's.ref';
  gone jsonb := '{}';
BEGIN
  source := CASE TG_OP
    WHEN 'INSERT' THEN pick || 'after'
    WHEN 'DELETE' THEN pick || 'before'
    -- a record that moved is told to both units
    ELSE pick || 'after UNION ' || pick || 'before'
  END;
  IF TG_NARGS > 3 THEN
    unit := format('coalesce((SELECT o.%I FROM %I o WHERE o.%I = s.ref LIMIT 1), ($2 ->> s.ref::text)::uuid)', TG_ARGV[5], TG_ARGV[3], TG_ARGV[4]);
    IF TG_OP = 'DELETE' THEN
      -- removed together with the other row, which has told its unit by now
      SELECT coalesce(jsonb_object_agg(record_key, unit_id), '{}') INTO gone FROM change_event
      WHERE kind = 'DELETED' AND id BETWEEN (prefix || repeat('0', 16))::uuid AND (prefix || repeat('f', 16))::uuid;
    END IF;
  END IF;
  EXECUTE format(
    'INSERT INTO change_event (id, kind, type, record_key, unit_id)
     SELECT ($1 || lpad(to_hex(nextval(''change_event_number'')), 16, ''0''))::uuid, %L, %L, s.key, %s FROM (%s) s',
    CASE TG_OP WHEN 'INSERT' THEN 'CREATED' WHEN 'DELETE' THEN 'DELETED' ELSE 'CHANGED' END, TG_ARGV[0], unit, source)
  USING prefix, gone;
  RETURN NULL;
END $$;

-- Has a table tell its changes. `unit` is a column of the table, '' for none; `through` is 'table.column.unit' where the unit is that of another
-- row. `only_removal`: nobody keeps a copy of it, but that a row is gone is told.
CREATE FUNCTION follow_changes(followed regclass, type text, unit text, through text DEFAULT '', key text DEFAULT 'id', only_removal boolean DEFAULT false)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  given text := concat_ws(', ', quote_literal(type), quote_literal(key), quote_literal(unit),
    CASE WHEN through <> '' THEN
      (SELECT string_agg(quote_literal(part), ', ' ORDER BY n) FROM string_to_table(through, '.') WITH ORDINALITY AS t (part, n)) END);
  event text;
BEGIN
  FOREACH event IN ARRAY CASE WHEN only_removal THEN '{DELETE}'::text[] ELSE '{INSERT,UPDATE,DELETE}'::text[] END LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER %s ON %s REFERENCING %s FOR EACH STATEMENT EXECUTE FUNCTION change_tell(%s)',
      'change_tell_' || lower(event), event, followed,
      CASE event WHEN 'INSERT' THEN 'NEW TABLE AS after' WHEN 'DELETE' THEN 'OLD TABLE AS before' ELSE 'OLD TABLE AS before NEW TABLE AS after' END,
      given);
  END LOOP;
END $$;

SELECT follow_changes('org_unit', 'OrgUnit', 'id');
SELECT follow_changes('round', 'Round', 'org_unit_id');
SELECT follow_changes('round_report', 'RoundReport', 'org_unit_id');
SELECT follow_changes('major', 'Major', '', key => 'code');
SELECT follow_changes('employer', 'Employer', '');
SELECT follow_changes('employer_alias', 'EmployerAlias', '');
SELECT follow_changes('graduate', 'Graduate', 'school_id');
SELECT follow_changes('graduate_roll_change', 'GraduateRollChange', 'school_id');
SELECT follow_changes('placement', 'Placement', 'school_id');
SELECT follow_changes('placement_evidence', 'PlacementEvidence', 'placement_id', 'placement.id.school_id');
SELECT follow_changes('placement_check', 'PlacementCheck', 'placement_id', 'placement.id.school_id');
SELECT follow_changes('placement_decision', 'PlacementDecision', 'placement_id', 'placement.id.school_id');
SELECT follow_changes('placement_link', 'PlacementLink', 'placement_id', 'placement.id.school_id');
SELECT follow_changes('placement_answer', 'PlacementAnswer', 'placement_id', 'placement.id.school_id');
SELECT follow_changes('placement_sample_row', 'PlacementSampleRow', 'school_id');
SELECT follow_changes('placement_question', 'PlacementQuestion', 'school_id');
SELECT follow_changes('cooperation', 'Cooperation', 'school_id');
SELECT follow_changes('order_class', 'OrderClass', 'cooperation_id', 'cooperation.id.school_id');
SELECT follow_changes('internship', 'Internship', 'school_id');
SELECT follow_changes('access_grant', 'Grant', 'org_unit_id');
SELECT follow_changes('api_token', 'ApiToken', 'org_unit_id', only_removal => true);
SELECT follow_changes('account', 'Account', 'id', 'access_grant.account_id.org_unit_id', only_removal => true);
SELECT follow_changes('session', 'Session', 'account_id', 'access_grant.account_id.org_unit_id', only_removal => true);
SELECT follow_changes('attachment', 'Attachment', 'org_unit_id', only_removal => true);
SELECT follow_changes('inbox_item', 'InboxItem', 'org_unit_id', only_removal => true);
SELECT follow_changes('import_batch', 'ImportBatch', 'org_unit_id', only_removal => true);
SELECT follow_changes('import_row', 'ImportRow', 'batch_id', 'import_batch.id.org_unit_id', only_removal => true);
SELECT follow_changes('saved_view', 'SavedView', 'shared_with', only_removal => true);
