-- Organisation tree. One tree for province, city, district, towns, schools and bureau sections; levels are data, never code.
CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE org_unit (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('province', 'city', 'district', 'town', 'zone', 'school', 'department')),
  -- official code: 6-digit division, 9-digit town, 10-digit school identifier; null for departments
  code text,
  name_zh text NOT NULL CHECK (length(name_zh) BETWEEN 1 AND 100),
  name_en text NOT NULL DEFAULT '',
  name_pinyin text NOT NULL DEFAULT '',
  name_initials text NOT NULL DEFAULT '',
  parent_id uuid REFERENCES org_unit (id),
  -- labels are the ids without hyphens, so a rename never moves a subtree
  path ltree NOT NULL,
  -- JY/T 1001 school type (3 digits) and nature, only for schools
  school_type text,
  school_nature text CHECK (school_nature IN ('PUB', 'PRI_INC', 'PRI')),
  rural boolean,
  sort_order int NOT NULL DEFAULT 0,
  valid_from date NOT NULL DEFAULT '1949-10-01',
  -- last day of validity; null while in force
  valid_to date,
  successor_id uuid REFERENCES org_unit (id),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CHECK ((kind = 'school') = (school_type IS NOT NULL)),
  CHECK (successor_id IS NULL OR valid_to IS NOT NULL)
);
CREATE UNIQUE INDEX org_unit_path_key ON org_unit (path);
CREATE INDEX org_unit_path_gist ON org_unit USING gist (path);
CREATE UNIQUE INDEX org_unit_code_key ON org_unit (code) WHERE code IS NOT NULL;
CREATE INDEX org_unit_parent ON org_unit (parent_id);
CREATE INDEX org_unit_kind_order ON org_unit (kind, sort_order, id);
CREATE INDEX org_unit_search ON org_unit USING gin ((name_zh || ' ' || name_pinyin || ' ' || name_initials) gin_trgm_ops);
