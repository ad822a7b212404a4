-- Agreements between a school and an enterprise, as form FM23 registers them.
CREATE TABLE cooperation (
  id uuid PRIMARY KEY,
  school_id uuid NOT NULL REFERENCES org_unit (id),
  employer_id uuid NOT NULL REFERENCES employer (id),
  -- cooperation-type
  kind text NOT NULL,
  major_codes text[] NOT NULL CHECK (cardinality(major_codes) BETWEEN 1 AND 20),
  -- 订单班名称 as the form has it; the class itself is order_class
  class_name text CHECK (length(class_name) BETWEEN 1 AND 50),
  students int CHECK (students BETWEEN 0 AND 100000),
  poor int CHECK (poor >= 0),
  -- first and last day
  valid_from date NOT NULL,
  valid_to date NOT NULL,
  hired int CHECK (hired BETWEEN 0 AND 100000),
  -- donated equipment in fen
  equipment_fen bigint CHECK (equipment_fen BETWEEN 0 AND 100000000000),
  state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'CONFIRMED', 'ENDED', 'CANCELLED')),
  state_reason text CHECK (length(state_reason) BETWEEN 2 AND 500),
  ended_on date,
  confirmed_at timestamptz,
  confirmed_by uuid REFERENCES account (id),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK (valid_to >= valid_from),
  CHECK (poor <= students),
  CHECK (state NOT IN ('ENDED', 'CANCELLED') OR state_reason IS NOT NULL),
  CHECK (state <> 'ENDED' OR ended_on BETWEEN valid_from AND valid_to),
  CHECK (state NOT IN ('CONFIRMED', 'ENDED') OR confirmed_at IS NOT NULL)
);
CREATE INDEX cooperation_school ON cooperation (school_id, valid_from, id);
CREATE INDEX cooperation_employer ON cooperation (employer_id, id);
CREATE INDEX cooperation_updated ON cooperation (updated_at, id);

-- One row a major of an agreement that is not cancelled: no two agreements of one school and employer about the same thing at one time.
CREATE TABLE cooperation_major (
  cooperation_id uuid NOT NULL REFERENCES cooperation (id) ON DELETE CASCADE,
  school_id uuid NOT NULL,
  employer_id uuid NOT NULL,
  kind text NOT NULL,
  major_code text NOT NULL REFERENCES major (code),
  validity daterange NOT NULL,
  PRIMARY KEY (cooperation_id, major_code),
  CONSTRAINT cooperation_no_overlap EXCLUDE USING gist
    (school_id WITH =, employer_id WITH =, kind WITH =, major_code WITH =, validity WITH &&)
);
CREATE FUNCTION cooperation_spread() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM cooperation_major WHERE cooperation_id = NEW.id;
  INSERT INTO cooperation_major (cooperation_id, school_id, employer_id, kind, major_code, validity)
  SELECT NEW.id, NEW.school_id, NEW.employer_id, NEW.kind, m, daterange(NEW.valid_from, coalesce(NEW.ended_on, NEW.valid_to), '[]')
    FROM unnest(NEW.major_codes) AS m
   WHERE NEW.state <> 'CANCELLED';
  RETURN NULL;
END $$;
CREATE TRIGGER cooperation_spread AFTER INSERT OR UPDATE OF school_id, employer_id, kind, major_codes, valid_from, valid_to, ended_on, state
  ON cooperation FOR EACH ROW EXECUTE FUNCTION cooperation_spread();

-- A class that an enterprise has ordered: what was promised. What came of it is counted from the placements.
CREATE TABLE order_class (
  id uuid PRIMARY KEY,
  cooperation_id uuid NOT NULL REFERENCES cooperation (id) ON DELETE CASCADE,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
  -- class of the school whose graduates are counted
  class_name text NOT NULL CHECK (length(class_name) BETWEEN 1 AND 50),
  major_code text NOT NULL REFERENCES major (code),
  graduation_year int NOT NULL CHECK (graduation_year BETWEEN 2000 AND 2100),
  -- how many the enterprise has promised to hire
  quota int NOT NULL CHECK (quota BETWEEN 0 AND 10000),
  pupils int CHECK (pupils BETWEEN 0 AND 10000),
  poor int CHECK (poor >= 0),
  curriculum_note text CHECK (length(curriculum_note) <= 2000),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (cooperation_id, name),
  CHECK (poor <= pupils)
);
CREATE INDEX order_class_updated ON order_class (updated_at, id);

-- A pupil's or graduate's post internship.
CREATE TABLE internship (
  id uuid PRIMARY KEY,
  school_id uuid NOT NULL REFERENCES org_unit (id),
  -- where the intern has graduated since
  graduate_id uuid,
  employer_id uuid NOT NULL REFERENCES employer (id),
  cooperation_id uuid REFERENCES cooperation (id) ON DELETE SET NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
  name_pinyin text NOT NULL DEFAULT '',
  name_initials text NOT NULL DEFAULT '',
  class_name text NOT NULL CHECK (length(class_name) BETWEEN 1 AND 50),
  -- grade at the start, 1 to 5; null: not said
  grade int CHECK (grade BETWEEN 1 AND 5),
  major_code text NOT NULL REFERENCES major (code),
  post text NOT NULL CHECK (length(post) BETWEEN 1 AND 50),
  -- SAME: the major's own work; NEAR: close to it; CROSS: another category of majors; null: not said
  matching text CHECK (matching IN ('SAME', 'NEAR', 'CROSS')),
  start_on date NOT NULL,
  end_on date NOT NULL,
  -- monthly, in fen: the intern's, and what the post usually pays
  pay_fen bigint CHECK (pay_fen BETWEEN 0 AND 100000000),
  post_pay_fen bigint CHECK (post_pay_fen BETWEEN 0 AND 100000000),
  -- null everywhere: not said, which is neither yes nor no
  three_party boolean,
  pupil_consent boolean,
  guardian_consent boolean,
  insured boolean,
  agency boolean,
  deposit boolean,
  -- clauses of internship-rule that it does not meet, by the domain's check of these values; written with them
  findings text[] NOT NULL DEFAULT '{}',
  -- of them one that binds
  refused boolean NOT NULL DEFAULT false,
  state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'CONFIRMED', 'ENDED', 'CANCELLED')),
  state_reason text CHECK (length(state_reason) BETWEEN 2 AND 500),
  ended_on date,
  confirmed_at timestamptz,
  confirmed_by uuid REFERENCES account (id),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (graduate_id, school_id) REFERENCES graduate (id, school_id),
  CHECK (end_on >= start_on),
  CHECK (state NOT IN ('ENDED', 'CANCELLED') OR state_reason IS NOT NULL),
  CHECK (state NOT IN ('CONFIRMED', 'ENDED') OR confirmed_at IS NOT NULL),
  CHECK (state <> 'CONFIRMED' OR NOT refused)
);
CREATE INDEX internship_school ON internship (school_id, start_on, id);
CREATE INDEX internship_employer ON internship (employer_id, id);
CREATE INDEX internship_cooperation ON internship (cooperation_id);
CREATE INDEX internship_graduate ON internship (graduate_id);
CREATE INDEX internship_updated ON internship (updated_at, id);
CREATE INDEX internship_findings ON internship USING gin (findings);
CREATE INDEX internship_person ON internship (school_id, name, class_name);
CREATE INDEX internship_search ON internship USING gin ((name || ' ' || name_pinyin || ' ' || name_initials) gin_trgm_ops);
