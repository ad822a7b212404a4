-- Audit, outbox, idempotency, attachments, inbox, code lists.

-- The heads of the 16 hash chains (a single chain costs 3.7 times the throughput, 16 cost nothing).
CREATE TABLE audit_chain (
  shard smallint PRIMARY KEY CHECK (shard BETWEEN 0 AND 15),
  seq bigint NOT NULL DEFAULT 0,
  hash bytea NOT NULL
);
INSERT INTO audit_chain (shard, hash) SELECT s, decode(repeat('00', 32), 'hex') FROM generate_series(0, 15) AS s;

CREATE TABLE audit_entry (
  id uuid PRIMARY KEY,
  shard smallint NOT NULL REFERENCES audit_chain (shard),
  seq bigint NOT NULL,
  at timestamptz NOT NULL,
  actor_id uuid,
  -- the name at the time, so that the trail outlives the account
  actor_name text NOT NULL,
  request_id text NOT NULL,
  -- the command, 'placementSubmit', or 'identityReveal', 'signIn', …
  operation text NOT NULL,
  noun text NOT NULL,
  record_id uuid NOT NULL,
  org_unit_id uuid,
  before jsonb,
  after jsonb,
  reason text,
  prev_hash bytea NOT NULL,
  hash bytea NOT NULL,
  UNIQUE (shard, seq)
);
CREATE INDEX audit_entry_record ON audit_entry (record_id, at, id);
CREATE INDEX audit_entry_time ON audit_entry (at, id);
CREATE INDEX audit_entry_unit ON audit_entry (org_unit_id, at, id);
CREATE INDEX audit_entry_actor ON audit_entry (actor_id, at, id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE outbox_event (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  -- 'placement.submitted'
  topic text NOT NULL,
  noun text NOT NULL,
  record_id uuid NOT NULL,
  org_unit_id uuid,
  payload jsonb NOT NULL,
  delivered_at timestamptz
);
CREATE INDEX outbox_event_pending ON outbox_event (at, id) WHERE delivered_at IS NULL;

CREATE TABLE idempotency_key (
  -- account or token
  principal_id uuid NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  body_hash bytea NOT NULL,
  -- null while the first request is still at work
  response jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (principal_id, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);

CREATE TABLE attachment (
  id uuid PRIMARY KEY,
  org_unit_id uuid NOT NULL REFERENCES org_unit (id),
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  media_type text NOT NULL,
  byte_size bigint NOT NULL CHECK (byte_size >= 0),
  sha256 bytea NOT NULL,
  storage_key text NOT NULL UNIQUE,
  -- encrypted at rest: workbooks and scans hold identity numbers
  key_id text NOT NULL,
  uploaded_by uuid NOT NULL REFERENCES account (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX attachment_unit ON attachment (org_unit_id, created_at, id);
CREATE INDEX attachment_sha256 ON attachment (sha256);

-- What somebody must do now. Written and closed by the use-cases, in their transaction.
CREATE TABLE inbox_item (
  id uuid PRIMARY KEY,
  -- 'placement.report' 'placement.review' 'placement.returned'
  kind text NOT NULL,
  org_unit_id uuid NOT NULL REFERENCES org_unit (id),
  role text NOT NULL,
  noun text NOT NULL,
  record_id uuid NOT NULL,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  -- path in the web app
  link text NOT NULL,
  due_on date,
  done_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX inbox_item_open ON inbox_item (kind, org_unit_id, role, record_id) WHERE done_at IS NULL;
CREATE INDEX inbox_item_due ON inbox_item (due_on, id) WHERE done_at IS NULL;
CREATE INDEX inbox_item_unit ON inbox_item (org_unit_id, role, due_on, id) WHERE done_at IS NULL;

-- Code lists, written from packages/domain at every start, so that labels are joins and codes are checked.
CREATE TABLE code_item (
  list text NOT NULL,
  code text NOT NULL,
  zh text NOT NULL,
  en text NOT NULL,
  sort_order int NOT NULL,
  valid_from date,
  valid_to date,
  attributes jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (list, code)
);

-- Single facts about this installation: key fingerprint, demo flag, set-up state.
CREATE TABLE setting (
  name text PRIMARY KEY,
  value jsonb NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE saved_view (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  -- 'placements': which list
  list text NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
  -- filter, order and columns, as they stand in the page's address
  state jsonb NOT NULL,
  -- null: only mine; else everybody granted at this unit or below sees it
  shared_with uuid REFERENCES org_unit (id),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (account_id, list, name)
);
