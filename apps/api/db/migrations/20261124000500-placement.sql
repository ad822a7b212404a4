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
  CHECK (extract(year FROM graduated_on) = graduation_year),
  -- for the foreign key of placement
  UNIQUE (id, school_id)
);
CREATE INDEX graduate_school_year ON graduate (school_id, graduation_year, id);
CREATE INDEX graduate_year ON graduate (graduation_year, id);
CREATE INDEX graduate_name ON graduate (name_pinyin, id);
CREATE INDEX graduate_updated ON graduate (updated_at, id);
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
  graduate_id uuid NOT NULL,
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
  -- what lists are ordered by and lies in other tables, kept by a trigger: no index can hold an order across tables
  sort_name text NOT NULL DEFAULT '',
  sort_class text NOT NULL DEFAULT '',
  sort_school int NOT NULL DEFAULT 0,
  sort_employer text,
  UNIQUE (graduate_id, round_id),
  -- who sees the one sees the other: both are of the same school
  FOREIGN KEY (graduate_id, school_id) REFERENCES graduate (id, school_id),
  CHECK (state <> 'RETURNED' OR return_reason IS NOT NULL),
  -- 4.8: employed in a body needs the body
  CHECK (destination IS NULL OR destination NOT IN ('D11', 'D12') OR employer_id IS NOT NULL),
  CHECK (destination IS NULL OR destination NOT IN ('D31', 'D32', 'D33', 'D39') OR employer_id IS NULL)
);
-- A page of a round in every order that lists offer; the same index is read backwards for the other direction.
CREATE INDEX placement_round_updated ON placement (round_id, updated_at, id);
CREATE INDEX placement_round_name ON placement (round_id, sort_name, id);
CREATE INDEX placement_round_class ON placement (round_id, sort_class, id);
CREATE INDEX placement_round_school ON placement (round_id, sort_school, id);
CREATE INDEX placement_round_employer ON placement (round_id, sort_employer, id);
CREATE INDEX placement_round_destination ON placement (round_id, destination, id);
CREATE INDEX placement_round_state ON placement (round_id, state, id);
CREATE INDEX placement_round_grade ON placement (round_id, evidence_grade, id);
CREATE INDEX placement_round_wage ON placement (round_id, wage_fen, id);
CREATE INDEX placement_round_start ON placement (round_id, start_on, id);
CREATE INDEX placement_school_round ON placement (school_id, round_id, id);
CREATE INDEX placement_employer ON placement (employer_id, round_id);
CREATE INDEX placement_updated ON placement (updated_at, id);

CREATE FUNCTION placement_sort_keys() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  SELECT g.name_pinyin, g.class_name, u.sort_order INTO NEW.sort_name, NEW.sort_class, NEW.sort_school
    FROM graduate g JOIN org_unit u ON u.id = NEW.school_id WHERE g.id = NEW.graduate_id;
  -- no such graduate: the foreign key says so
  IF NOT FOUND THEN
    NEW.sort_name := ''; NEW.sort_class := ''; NEW.sort_school := 0;
  END IF;
  NEW.sort_employer := (SELECT e.name FROM employer e WHERE e.id = NEW.employer_id);
  RETURN NEW;
END $$;
CREATE TRIGGER placement_sort_keys BEFORE INSERT OR UPDATE OF graduate_id, school_id, employer_id, sort_name, sort_class, sort_school, sort_employer
  ON placement FOR EACH ROW EXECUTE FUNCTION placement_sort_keys();

-- A name, class, place in the list or employer's name that changes changes the rows that are ordered by it: they take their keys anew.
CREATE FUNCTION placement_sort_again() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_TABLE_NAME = 'graduate' THEN
    UPDATE placement SET sort_name = NEW.name_pinyin WHERE graduate_id = NEW.id;
  ELSIF TG_TABLE_NAME = 'employer' THEN
    UPDATE placement SET sort_employer = NEW.name WHERE employer_id = NEW.id;
  ELSE
    UPDATE placement SET sort_school = NEW.sort_order WHERE school_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER placement_sort_again AFTER UPDATE OF name_pinyin, class_name ON graduate FOR EACH ROW
  WHEN (OLD.name_pinyin IS DISTINCT FROM NEW.name_pinyin OR OLD.class_name IS DISTINCT FROM NEW.class_name) EXECUTE FUNCTION placement_sort_again();
CREATE TRIGGER placement_sort_again AFTER UPDATE OF name ON employer FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION placement_sort_again();
CREATE TRIGGER placement_sort_again AFTER UPDATE OF sort_order ON org_unit FOR EACH ROW
  WHEN (OLD.sort_order IS DISTINCT FROM NEW.sort_order) EXECUTE FUNCTION placement_sort_again();

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
