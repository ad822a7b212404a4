-- The life of an employer in the register: one record per credit code, decided on by the bureau's vocational section.
ALTER TABLE employer
  -- NEW: named by a school; VERIFIED: found in the business register; ACTIVE: with an agreement in force; WATCH; BLOCKED
  ADD COLUMN status text NOT NULL DEFAULT 'NEW' CHECK (status IN ('NEW', 'VERIFIED', 'ACTIVE', 'WATCH', 'BLOCKED')),
  -- why it is watched, blocked, or was let off
  ADD COLUMN status_reason text CHECK (length(status_reason) BETWEEN 2 AND 500),
  ADD COLUMN status_at timestamptz,
  ADD COLUMN status_by uuid REFERENCES account (id),
  -- from the business register; null: not known
  ADD COLUMN founded_on date,
  ADD COLUMN closed_on date,
  ADD COLUMN verified_at timestamptz,
  ADD COLUMN verified_by uuid REFERENCES account (id),
  ADD CONSTRAINT employer_dates CHECK (closed_on >= founded_on),
  ADD CONSTRAINT employer_reason CHECK (status NOT IN ('WATCH', 'BLOCKED') OR status_reason IS NOT NULL),
  ADD CONSTRAINT employer_verified CHECK (status NOT IN ('VERIFIED', 'ACTIVE') OR verified_at IS NOT NULL);
CREATE INDEX employer_status ON employer (status, name, id);
CREATE INDEX employer_updated ON employer (updated_at, id);

-- Names under which an employer was reported or was registered before; the name of the register is employer.name.
CREATE TABLE employer_alias (
  id uuid PRIMARY KEY,
  employer_id uuid NOT NULL REFERENCES employer (id) ON DELETE CASCADE,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  -- REPORT: as a school wrote it; BUREAU: entered by the bureau; RENAMED: the registered name until then
  source text NOT NULL CHECK (source IN ('REPORT', 'BUREAU', 'RENAMED')),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (employer_id, name)
);
CREATE INDEX employer_alias_name ON employer_alias USING gin (name gin_trgm_ops);
