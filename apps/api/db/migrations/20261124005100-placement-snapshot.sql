-- What a report said when it was accepted or locked: the figures of form FM21, and of each row what the form counts, so that every cell leads
-- to the rows it counted then. Written by the decision in its transaction, never changed.
CREATE TABLE placement_snapshot (
  id uuid PRIMARY KEY,
  round_id uuid NOT NULL REFERENCES round (id),
  school_id uuid NOT NULL REFERENCES org_unit (id),
  -- what froze it
  report_state text NOT NULL CHECK (report_state IN ('ACCEPTED', 'LOCKED')),
  -- version of the report when it was in that state
  report_version int NOT NULL,
  figures jsonb NOT NULL,
  -- [[id of the placement, category, destination, …], …] in order of the ids
  rows jsonb NOT NULL,
  row_count int NOT NULL,
  -- SHA-256 of figures and rows as canonical JSON
  sha256 bytea NOT NULL,
  -- who filled the form in: name of who submitted the report
  filler text NOT NULL DEFAULT '',
  taken_by uuid REFERENCES account (id),
  taken_at timestamptz NOT NULL,
  UNIQUE (round_id, school_id, report_version)
);
CREATE INDEX placement_snapshot_school ON placement_snapshot (school_id, round_id, report_version DESC);
