-- A round is a call for reports: period, due date, who owes one, state per unit. Not reported is not zero.
CREATE TABLE round (
  id uuid PRIMARY KEY,
  noun text NOT NULL,
  -- placement: FIRST (September), FINAL (December), M6, M12
  kind text NOT NULL,
  -- graduating year, school year's first year, … as the noun says
  period_year int NOT NULL CHECK (period_year BETWEEN 2000 AND 2100),
  org_unit_id uuid NOT NULL REFERENCES org_unit (id),
  title_zh text NOT NULL,
  title_en text NOT NULL,
  opens_on date NOT NULL,
  due_on date NOT NULL,
  closed_at timestamptz,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (noun, org_unit_id, period_year, kind),
  CHECK (due_on >= opens_on)
);
CREATE INDEX round_period ON round (noun, period_year, due_on, id);

-- What one unit owes in one round.
CREATE TABLE round_report (
  id uuid PRIMARY KEY,
  round_id uuid NOT NULL REFERENCES round (id),
  org_unit_id uuid NOT NULL REFERENCES org_unit (id),
  state text NOT NULL DEFAULT 'NOT_STARTED'
    CHECK (state IN ('NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LOCKED')),
  submitted_at timestamptz,
  submitted_by uuid REFERENCES account (id),
  decided_at timestamptz,
  decided_by uuid REFERENCES account (id),
  decision_note text,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (round_id, org_unit_id)
);
CREATE INDEX round_report_unit ON round_report (org_unit_id, id);

-- One uploaded file on its way in: dry run, then commit, perhaps undo.
CREATE TABLE import_batch (
  id uuid PRIMARY KEY,
  noun text NOT NULL,
  round_id uuid REFERENCES round (id),
  org_unit_id uuid NOT NULL REFERENCES org_unit (id),
  attachment_id uuid NOT NULL REFERENCES attachment (id),
  state text NOT NULL DEFAULT 'READING'
    CHECK (state IN ('READING', 'FAILED', 'READY', 'COMMITTING', 'COMMITTED', 'UNDOING', 'UNDONE', 'DISCARDED')),
  -- why the file as a whole was refused: {code, zh, en, howToFix}
  failure jsonb,
  -- how the file was understood: format, encoding, sheet, header rows, columns, repairs
  understood jsonb NOT NULL DEFAULT '{}',
  rows_total int NOT NULL DEFAULT 0,
  rows_new int NOT NULL DEFAULT 0,
  rows_changed int NOT NULL DEFAULT 0,
  rows_same int NOT NULL DEFAULT 0,
  rows_wrong int NOT NULL DEFAULT 0,
  -- rows handled so far by the step at work
  progress int NOT NULL DEFAULT 0,
  -- ALL: only if nothing is wrong; GOOD: the good rows, the others go back in the marked workbook
  commit_mode text CHECK (commit_mode IN ('ALL', 'GOOD')),
  -- who asked for the step at work, so that whichever process does it acts for that person: {actor, requestId, at}
  work jsonb,
  created_by uuid NOT NULL REFERENCES account (id),
  committed_at timestamptz,
  undone_at timestamptz,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX import_batch_unit ON import_batch (org_unit_id, created_at, id);

CREATE TABLE import_row (
  id uuid PRIMARY KEY,
  batch_id uuid NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  -- row number in the sheet as a person counts it, from 1
  row_no int NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('NEW', 'CHANGED', 'SAME', 'WRONG')),
  -- the parsed row; encrypted, since it holds identity numbers and phones
  data bytea NOT NULL,
  -- shown in the preview: name and masked number
  label text NOT NULL,
  -- [{column, cell, code, zh, en, howToFix, value}] value only where it is no personal datum
  issues jsonb NOT NULL DEFAULT '[]',
  -- [{column, from, to}] repairs made on the way in (full-width digits, dates)
  repairs jsonb NOT NULL DEFAULT '[]',
  -- [{column, before, after}] masked, for CHANGED
  changes jsonb NOT NULL DEFAULT '[]',
  record_id uuid,
  -- the record as it was before the commit (encrypted), for undo; null for NEW
  before bytea,
  -- its version after the commit: undo refuses what was changed since
  version_after int,
  UNIQUE (batch_id, row_no)
);
CREATE INDEX import_row_verdict ON import_row (batch_id, verdict, row_no);

CREATE TABLE indicator_target (
  id uuid PRIMARY KEY,
  -- IND20
  indicator text NOT NULL,
  org_unit_id uuid NOT NULL REFERENCES org_unit (id),
  value numeric(7, 2) NOT NULL,
  source_zh text NOT NULL,
  source_en text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  EXCLUDE USING gist (indicator WITH =, org_unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
