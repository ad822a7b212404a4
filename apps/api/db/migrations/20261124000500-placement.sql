-- Vocational graduates and where they went.
CREATE TABLE major (
  code text PRIMARY KEY,
  zh text NOT NULL,
  en text NOT NULL,
  catalogue text NOT NULL,
  category_zh text NOT NULL,
  -- category of the 2010 catalogue, as printed on the statistics form FM21
  category_2010 text NOT NULL,
  industry_section text,
  name_pinyin text NOT NULL DEFAULT '',
  name_initials text NOT NULL DEFAULT ''
);

CREATE TABLE employer (
  id uuid PRIMARY KEY,
  credit_code text NOT NULL UNIQUE CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  name_pinyin text NOT NULL DEFAULT '',
  name_initials text NOT NULL DEFAULT '',
  nature text,
  industry text,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX employer_name ON employer (name, id);
CREATE INDEX employer_search ON employer USING gin ((name || ' ' || name_pinyin || ' ' || name_initials || ' ' || credit_code) gin_trgm_ops);

CREATE TABLE graduate (
  id uuid PRIMARY KEY,
  school_id uuid NOT NULL REFERENCES org_unit (id),
  graduation_year int NOT NULL CHECK (graduation_year BETWEEN 2000 AND 2100),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
  name_pinyin text NOT NULL DEFAULT '',
  name_initials text NOT NULL DEFAULT '',
  gender text CHECK (gender IN ('1', '2')),
  class_name text NOT NULL DEFAULT '',
  major_code text NOT NULL REFERENCES major (code),
  graduated_on date NOT NULL,
  -- poverty-category on the day of graduation; NONE when not in difficulty
  poverty_category text NOT NULL DEFAULT 'NONE',
  -- last four of the identity number, the most that is shown without a reason
  identity_tail text NOT NULL DEFAULT '' CHECK (length(identity_tail) <= 4),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK (extract(year FROM graduated_on) = graduation_year)
);
CREATE INDEX graduate_school_year ON graduate (school_id, graduation_year, id);
CREATE INDEX graduate_search ON graduate USING gin ((name || ' ' || name_pinyin || ' ' || name_initials) gin_trgm_ops);

-- Identity number, student number (which contains it) and phone: AES-256-GCM per field with AAD = table|column|row|key id, and keyed
-- blind indexes for look-ups. Read and written by one repository only.
CREATE TABLE graduate_identity (
  graduate_id uuid PRIMARY KEY REFERENCES graduate (id) ON DELETE CASCADE,
  school_id uuid NOT NULL,
  graduation_year int NOT NULL,
  key_id text NOT NULL,
  identity_cipher bytea NOT NULL,
  identity_index bytea NOT NULL,
  student_number_cipher bytea NOT NULL,
  phone_cipher bytea NOT NULL,
  phone_index bytea NOT NULL,
  -- one person graduates once a year, wherever he is
  UNIQUE (graduation_year, identity_index)
);
CREATE INDEX graduate_identity_number ON graduate_identity (identity_index);
CREATE INDEX graduate_identity_phone ON graduate_identity (phone_index);

CREATE TABLE placement (
  id uuid PRIMARY KEY,
  graduate_id uuid NOT NULL REFERENCES graduate (id),
  round_id uuid NOT NULL REFERENCES round (id),
  -- as the graduate's school and year: here for the indexes that lists page by
  school_id uuid NOT NULL REFERENCES org_unit (id),
  graduation_year int NOT NULL,
  state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LOCKED')),
  -- null: not yet reported, which is not the same as not employed
  destination text,
  employer_id uuid REFERENCES employer (id),
  post text,
  region text,
  -- six-digit division, any province
  place_code text,
  -- CITY TOWN VILL: counted on FM21
  place_class text,
  matched boolean,
  channel text,
  contract text,
  insurance text,
  -- monthly wage in fen
  wage_fen bigint CHECK (wage_fen BETWEEN 0 AND 100000000),
  start_on date,
  next_school text,
  call_back text,
  -- best evidence grade for this destination, by the domain's rule: A B C X; null without evidence
  evidence_grade text CHECK (evidence_grade IN ('A', 'B', 'C', 'X')),
  still_at_six_months boolean,
  return_reason text,
  submitted_at timestamptz,
  decided_at timestamptz,
  decided_by uuid REFERENCES account (id),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (graduate_id, round_id),
  CHECK (state <> 'RETURNED' OR return_reason IS NOT NULL),
  -- 4.8: employed in a body needs the body
  CHECK (destination IS NULL OR destination NOT IN ('D11', 'D12') OR employer_id IS NOT NULL),
  CHECK (destination IS NULL OR destination NOT IN ('D31', 'D32', 'D33', 'D39') OR employer_id IS NULL)
);
CREATE INDEX placement_round_page ON placement (round_id, updated_at DESC, id);
CREATE INDEX placement_school_round ON placement (school_id, round_id, id);
CREATE INDEX placement_round_destination ON placement (round_id, destination);
CREATE INDEX placement_employer ON placement (employer_id, round_id);
CREATE INDEX placement_updated ON placement (updated_at, id);

-- The evidence named for a destination, with its file where there is one.
CREATE TABLE placement_evidence (
  id uuid PRIMARY KEY,
  placement_id uuid NOT NULL REFERENCES placement (id) ON DELETE CASCADE,
  -- placement-evidence
  kind text NOT NULL,
  attachment_id uuid REFERENCES attachment (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE NULLS NOT DISTINCT (placement_id, kind, attachment_id)
);
CREATE INDEX placement_evidence_placement ON placement_evidence (placement_id, kind, id);
CREATE INDEX placement_evidence_attachment ON placement_evidence (attachment_id);

-- One check and its result (placement-check × passed, failed, not done).
CREATE TABLE placement_check (
  id uuid PRIMARY KEY,
  placement_id uuid NOT NULL REFERENCES placement (id) ON DELETE CASCADE,
  kind text NOT NULL,
  result text NOT NULL CHECK (result IN ('PASSED', 'FAILED', 'NOT_DONE')),
  note text,
  checked_by uuid REFERENCES account (id),
  checked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (placement_id, kind)
);
