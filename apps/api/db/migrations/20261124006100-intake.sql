-- What vocational schools offer, their classes, and who enters and stays.
CREATE TABLE major_offer (
  id uuid PRIMARY KEY,
  school_id uuid NOT NULL REFERENCES org_unit (id),
  major_code text NOT NULL REFERENCES major (code),
  -- first and last year of entry; null: without an end
  from_year int NOT NULL CHECK (from_year BETWEEN 2000 AND 2100),
  to_year int CHECK (to_year BETWEEN 2000 AND 2100),
  -- length of schooling in years
  length_years int NOT NULL CHECK (length_years BETWEEN 1 AND 5),
  state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'APPROVED', 'SUSPENDED', 'WITHDRAWN')),
  state_reason text CHECK (length(state_reason) BETWEEN 2 AND 500),
  approved_at timestamptz,
  approved_by uuid REFERENCES account (id),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK (to_year >= from_year),
  CHECK (state NOT IN ('SUSPENDED', 'WITHDRAWN') OR state_reason IS NOT NULL),
  CHECK (state NOT IN ('APPROVED', 'SUSPENDED') OR approved_at IS NOT NULL),
  CONSTRAINT major_offer_no_overlap EXCLUDE USING gist
    (school_id WITH =, major_code WITH =, int4range(from_year, to_year, '[]') WITH &&) WHERE (state <> 'WITHDRAWN')
);
CREATE INDEX major_offer_school ON major_offer (school_id, major_code, id);
CREATE INDEX major_offer_updated ON major_offer (updated_at, id);

CREATE TABLE school_class (
  id uuid PRIMARY KEY,
  school_id uuid NOT NULL REFERENCES org_unit (id),
  entry_year int NOT NULL CHECK (entry_year BETWEEN 2000 AND 2100),
  -- planned; its graduates are those of the school and year with its name
  graduation_year int NOT NULL CHECK (graduation_year BETWEEN 2000 AND 2100),
  major_code text NOT NULL REFERENCES major (code),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
  -- vocational-class-type
  class_type text NOT NULL,
  head_teacher text CHECK (length(head_teacher) BETWEEN 1 AND 50),
  capacity int CHECK (capacity BETWEEN 0 AND 10000),
  -- counted by the school until there is a roll; null: not said
  boys int CHECK (boys BETWEEN 0 AND 10000),
  girls int CHECK (girls BETWEEN 0 AND 10000),
  ordered_by text CHECK (length(ordered_by) BETWEEN 1 AND 100),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (school_id, graduation_year, name),
  CHECK (graduation_year > entry_year)
);
CREATE INDEX school_class_entry ON school_class (school_id, entry_year, id);
CREATE INDEX school_class_updated ON school_class (updated_at, id);
-- the graduates of a class
CREATE INDEX graduate_class ON graduate (school_id, graduation_year, class_name, id);

CREATE TABLE intake_plan (
  id uuid PRIMARY KEY,
  school_id uuid NOT NULL REFERENCES org_unit (id),
  major_code text NOT NULL REFERENCES major (code),
  entry_year int NOT NULL CHECK (entry_year BETWEEN 2000 AND 2100),
  quota int NOT NULL CHECK (quota BETWEEN 0 AND 10000),
  state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'APPROVED')),
  -- why it was taken back for a change
  state_reason text CHECK (length(state_reason) BETWEEN 2 AND 500),
  approved_at timestamptz,
  approved_by uuid REFERENCES account (id),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (school_id, entry_year, major_code),
  CHECK (state <> 'APPROVED' OR approved_at IS NOT NULL)
);
CREATE INDEX intake_plan_updated ON intake_plan (updated_at, id);

-- Somebody who may enter, enters, stays or leaves: each step is a day.
CREATE TABLE applicant (
  id uuid PRIMARY KEY,
  school_id uuid NOT NULL REFERENCES org_unit (id),
  entry_year int NOT NULL CHECK (entry_year BETWEEN 2000 AND 2100),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
  name_pinyin text NOT NULL DEFAULT '',
  name_initials text NOT NULL DEFAULT '',
  gender text CHECK (gender IN ('1', '2')),
  junior_school text CHECK (length(junior_school) BETWEEN 1 AND 100),
  -- on the day it was entered; NONE when not in difficulty
  poverty_category text NOT NULL DEFAULT 'NONE',
  major_code text NOT NULL REFERENCES major (code),
  -- intake-preference, and by which paper or programme
  preference text,
  preference_source text CHECK (length(preference_source) BETWEEN 1 AND 200),
  identity_tail text NOT NULL DEFAULT '' CHECK (length(identity_tail) <= 4),
  class_id uuid REFERENCES school_class (id),
  state text NOT NULL DEFAULT 'INTENT' CHECK (state IN ('INTENT', 'ADMITTED', 'ENROLLED', 'LEFT', 'DECLINED')),
  intent_on date NOT NULL,
  admitted_on date,
  enrolled_on date,
  -- seen on this day, one and two years after entry
  kept_one_on date,
  kept_two_on date,
  left_on date,
  -- dropout-reason
  left_cause text,
  declined_on date,
  state_reason text CHECK (length(state_reason) BETWEEN 2 AND 500),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK (admitted_on >= intent_on),
  CHECK (enrolled_on >= admitted_on),
  CHECK (left_on >= enrolled_on),
  CHECK (state NOT IN ('ADMITTED', 'ENROLLED', 'LEFT') OR admitted_on IS NOT NULL),
  CHECK (state NOT IN ('ENROLLED', 'LEFT') OR enrolled_on IS NOT NULL),
  CHECK (kept_one_on IS NULL OR enrolled_on IS NOT NULL),
  CHECK (kept_two_on IS NULL OR enrolled_on IS NOT NULL),
  CHECK ((state = 'LEFT') = (left_on IS NOT NULL AND left_cause IS NOT NULL)),
  CHECK (state <> 'DECLINED' OR declined_on IS NOT NULL),
  CHECK (preference IS NULL OR preference_source IS NOT NULL)
);
CREATE INDEX applicant_school ON applicant (school_id, entry_year, id);
CREATE INDEX applicant_name ON applicant (name_pinyin, id);
CREATE INDEX applicant_updated ON applicant (updated_at, id);
CREATE INDEX applicant_class ON applicant (class_id);
CREATE INDEX applicant_search ON applicant USING gin (school_id,
  (name || ' ' || name_pinyin || ' ' || name_initials) gin_trgm_ops,
  string_to_array(lower(name || ' ' || name_pinyin || ' ' || name_initials), NULL));

-- As graduate_identity: encrypted for its own row and column, found by a keyed index.
CREATE TABLE applicant_identity (
  applicant_id uuid PRIMARY KEY REFERENCES applicant (id) ON DELETE CASCADE,
  entry_year int NOT NULL,
  key_id text NOT NULL,
  identity_cipher bytea NOT NULL,
  identity_index bytea NOT NULL,
  -- neither declined nor left: one person stands once on the lists of a year
  live boolean NOT NULL DEFAULT true
);
CREATE UNIQUE INDEX applicant_identity_live ON applicant_identity (entry_year, identity_index) WHERE live;
