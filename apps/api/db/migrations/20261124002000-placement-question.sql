-- What a careful reader of a report asks the school, and what it says to it. A question is no finding: it is settled, upheld after the
-- school was heard, or falls away when the rows change.
CREATE TABLE placement_question (
  id uuid PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES round_report (id),
  -- as the report's: here for lists and scopes
  round_id uuid NOT NULL REFERENCES round (id),
  school_id uuid NOT NULL REFERENCES org_unit (id),
  -- placement-question
  kind text NOT NULL,
  -- what it is about within its kind; empty where a report has at most one of the kind
  subject text NOT NULL DEFAULT '',
  weight text NOT NULL CHECK (weight IN ('NORMAL', 'LOW')),
  -- numbers and names of its sentence, nothing personal
  params jsonb NOT NULL DEFAULT '{}',
  -- the rows concerned; none: the whole report
  placement_ids uuid[] NOT NULL DEFAULT '{}',
  state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ANSWERED', 'SETTLED', 'UPHELD', 'CLEARED')),
  asked_at timestamptz NOT NULL,
  -- what the bureau asks beyond the sentence
  asked_note text,
  answer text,
  answered_at timestamptz,
  answered_by uuid REFERENCES account (id),
  decision_note text,
  decided_at timestamptz,
  decided_by uuid REFERENCES account (id),
  cleared_at timestamptz,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  -- the same thing is asked once
  UNIQUE (report_id, kind, subject),
  CHECK (state NOT IN ('ANSWERED', 'UPHELD') OR answered_by IS NOT NULL),
  CHECK (state NOT IN ('SETTLED', 'UPHELD') OR (decided_by IS NOT NULL AND decision_note IS NOT NULL)),
  -- nobody decides on his own answer
  CHECK (decided_by IS NULL OR answered_by IS NULL OR decided_by <> answered_by),
  CHECK ((state = 'CLEARED') = (cleared_at IS NOT NULL))
);
CREATE INDEX placement_question_updated ON placement_question (updated_at, id);
CREATE INDEX placement_question_round ON placement_question (round_id, updated_at, id);
CREATE INDEX placement_question_school ON placement_question (school_id, id);
