-- Placement truth: a sample nobody can steer, answers the school does not control, a decision that two people take, and a roll that does
-- not shrink in silence.

-- The seed of a round's draw. Its SHA-256 is published when the round opens, the seed itself when the frame is frozen.
CREATE TABLE placement_sample (
  id uuid PRIMARY KEY,
  round_id uuid NOT NULL UNIQUE REFERENCES round (id),
  -- SHA-256 of the 32 bytes of the seed, hexadecimal
  commitment text NOT NULL CHECK (commitment ~ '^[0-9a-f]{64}$'),
  -- the seed, encrypted with AAD = table|column|id|key id; nobody reads it before the freeze
  seed_cipher bytea NOT NULL,
  key_id text NOT NULL,
  -- the seed in plain, once the frame is frozen
  seed text,
  committed_at timestamptz NOT NULL,
  frozen_at timestamptz,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((seed IS NULL) = (frozen_at IS NULL)),
  -- what is published is what was promised: the database itself looks
  CHECK (seed IS NULL OR (seed ~ '^[0-9a-f]{64}$' AND encode(sha256(decode(seed, 'hex')), 'hex') = commitment))
);

-- Neither the promise nor what came of it is ever changed.
CREATE FUNCTION placement_sample_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.commitment <> OLD.commitment OR NEW.round_id <> OLD.round_id OR NEW.seed_cipher <> OLD.seed_cipher
    OR (OLD.seed IS NOT NULL AND (NEW.seed IS DISTINCT FROM OLD.seed OR NEW.frozen_at IS DISTINCT FROM OLD.frozen_at)) THEN
    RAISE EXCEPTION 'the sample of round % stands', OLD.round_id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER placement_sample_stands BEFORE UPDATE ON placement_sample FOR EACH ROW EXECUTE FUNCTION placement_sample_stands();

-- The frame: every row that had been handed over, as it was when the round was closed, and whether it was drawn.
CREATE TABLE placement_sample_row (
  id uuid PRIMARY KEY,
  sample_id uuid NOT NULL REFERENCES placement_sample (id),
  round_id uuid NOT NULL REFERENCES round (id),
  -- no foreign key: the frame stays as it was drawn from, also when a graduate is taken off the roll later
  placement_id uuid NOT NULL,
  school_id uuid NOT NULL REFERENCES org_unit (id),
  class_name text NOT NULL,
  -- group of the form FM21
  destination_group text NOT NULL CHECK (destination_group IN ('BODY', 'OWN', 'OTHER', 'STUDY', 'NONE')),
  employer_id uuid,
  -- handed over after the seed was known: drawn without chance
  late boolean NOT NULL,
  -- null: not drawn
  reason text CHECK (reason IN ('OTHER_WAY', 'CONCENTRATION', 'TENTH', 'LATE')),
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (round_id, placement_id),
  CHECK (NOT late OR reason = 'LATE')
);
CREATE INDEX placement_sample_row_placement ON placement_sample_row (placement_id) WHERE reason IS NOT NULL;
CREATE INDEX placement_sample_row_round ON placement_sample_row (round_id, id);
CREATE INDEX placement_sample_row_drawn ON placement_sample_row (round_id, school_id, id) WHERE reason IS NOT NULL;
CREATE INDEX placement_sample_row_school ON placement_sample_row (school_id, round_id, id);

CREATE FUNCTION placement_sample_row_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  RAISE EXCEPTION 'a frozen frame is not changed';
END $$;
CREATE TRIGGER placement_sample_row_stands BEFORE UPDATE OR DELETE ON placement_sample_row FOR EACH ROW EXECUTE FUNCTION placement_sample_row_stands();

-- One-time links for somebody whom the school does not control.
CREATE TABLE placement_link (
  id uuid PRIMARY KEY,
  placement_id uuid NOT NULL REFERENCES placement (id) ON DELETE CASCADE,
  audience text NOT NULL CHECK (audience IN ('GRADUATE', 'EMPLOYER')),
  -- SHA-256 of 256 random bits; the token is shown once and kept nowhere
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  expires_at timestamptz NOT NULL,
  -- wrong confirmations of who answers; at five the link is dead
  tries int NOT NULL DEFAULT 0,
  answered_at timestamptz,
  revoked_at timestamptz,
  created_by uuid NOT NULL REFERENCES account (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK (answered_at IS NULL OR revoked_at IS NULL)
);
CREATE INDEX placement_link_placement ON placement_link (placement_id, audience, id);
-- one that can be answered for each row and audience
CREATE UNIQUE INDEX placement_link_live ON placement_link (placement_id, audience) WHERE answered_at IS NULL AND revoked_at IS NULL;

-- What was answered, in the words of who answered. Read by the bureau, never by the school.
CREATE TABLE placement_answer (
  id uuid PRIMARY KEY,
  -- a link answers once
  link_id uuid NOT NULL UNIQUE REFERENCES placement_link (id) ON DELETE CASCADE,
  placement_id uuid NOT NULL REFERENCES placement (id) ON DELETE CASCADE,
  audience text NOT NULL CHECK (audience IN ('GRADUATE', 'EMPLOYER')),
  -- GRADUATE: WORKING STUDYING LEFT NEITHER; EMPLOYER: YES LEFT NO
  said text NOT NULL CHECK (said IN ('WORKING', 'STUDYING', 'LEFT', 'NEITHER', 'YES', 'NO')),
  place text CHECK (length(place) <= 100),
  since text CHECK (since ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  wage_band text,
  contract text,
  result text NOT NULL CHECK (result IN ('PASSED', 'FAILED', 'NOT_DONE')),
  -- in what it differs from the claim as it was then
  differences text[] NOT NULL DEFAULT '{}',
  answered_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX placement_answer_placement ON placement_answer (placement_id, answered_at, id);

-- A check by several channels: each has its own result.
ALTER TABLE placement_check
  ADD COLUMN channel text NOT NULL DEFAULT 'OFFICE'
    CHECK (channel IN ('OFFICE', 'PHONE_GRADUATE', 'PHONE_EMPLOYER', 'SITE_VISIT', 'GRADUATE_LINK', 'EMPLOYER_LINK')),
  -- who was spoken to
  ADD COLUMN contact text CHECK (contact IN ('SELF', 'FAMILY', 'EMPLOYER', 'OTHER')),
  -- a final decision that confirms the claim answers the checks that had failed: they are kept and count no more
  ADD COLUMN superseded_at timestamptz;
ALTER TABLE placement_check DROP CONSTRAINT placement_check_placement_id_kind_key;
ALTER TABLE placement_check ADD CONSTRAINT placement_check_once UNIQUE (placement_id, kind, channel);

-- A refusal by the bureau, the school's answer, and the final decision of somebody else.
CREATE TABLE placement_decision (
  id uuid PRIMARY KEY,
  placement_id uuid NOT NULL UNIQUE REFERENCES placement (id) ON DELETE CASCADE,
  state text NOT NULL DEFAULT 'REFUSED' CHECK (state IN ('REFUSED', 'APPEALED', 'CONFIRMED', 'REJECTED')),
  reason text NOT NULL,
  refused_by uuid NOT NULL REFERENCES account (id),
  refused_at timestamptz NOT NULL,
  -- last day on which the school may answer before it is decided without
  appeal_until date NOT NULL,
  answer text,
  answered_by uuid REFERENCES account (id),
  answered_at timestamptz,
  decision_reason text,
  decided_by uuid REFERENCES account (id),
  decided_at timestamptz,
  -- how often it was reopened, and why last
  reopened int NOT NULL DEFAULT 0,
  reopen_reason text,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  -- two people
  CONSTRAINT placement_decision_by_another CHECK (decided_by IS NULL OR decided_by <> refused_by),
  CHECK ((state IN ('CONFIRMED', 'REJECTED')) = (decided_by IS NOT NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL) AND (decided_by IS NULL) = (decision_reason IS NULL))
);
CREATE INDEX placement_decision_state ON placement_decision (state, id);

-- Who was put on the roll, or taken off it, after it was made. What was taken off leaves this line: the denominator cannot shrink in silence.
CREATE TABLE graduate_roll_change (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('ADDED', 'REMOVED')),
  -- no foreign key: after a removal there is no graduate any more
  graduate_id uuid NOT NULL,
  school_id uuid NOT NULL REFERENCES org_unit (id),
  graduation_year int NOT NULL,
  -- rounds whose denominator it changed
  round_ids uuid[] NOT NULL,
  name_masked text NOT NULL,
  class_name text NOT NULL,
  major_code text NOT NULL,
  -- of the last reported row
  destination text,
  reason text NOT NULL,
  changed_by uuid NOT NULL REFERENCES account (id),
  changed_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX graduate_roll_change_school ON graduate_roll_change (school_id, changed_at, id);
CREATE INDEX graduate_roll_change_time ON graduate_roll_change (changed_at, id);

CREATE FUNCTION graduate_roll_change_stands() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  RAISE EXCEPTION 'changes of the roll are kept';
END $$;
CREATE TRIGGER graduate_roll_change_stands BEFORE UPDATE OR DELETE ON graduate_roll_change FOR EACH ROW EXECUTE FUNCTION graduate_roll_change_stands();
