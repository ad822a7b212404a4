-- Figures of placements, counted once: see features/indicator/tally.ts. A row of placement_tally_dirty says that what is counted of a school
-- in rounds of one kind and year is no longer what stands in its rows. It is written by the statement that changes them, so a reader either
-- sees neither or both, and then counts those rows itself. An append-only log without a key: two writers never wait for each other here.

-- what is counted at all; the counts are for nobody who counts otherwise
CREATE TABLE placement_tally_state (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  -- fingerprint of the conditions; empty: to be counted anew
  definition text NOT NULL DEFAULT ''
);
INSERT INTO placement_tally_state DEFAULT VALUES;

-- of a school: its own graduates
CREATE TABLE placement_tally_own (
  school_id uuid NOT NULL REFERENCES org_unit (id),
  -- kind and year of the rounds
  kind text NOT NULL,
  year int NOT NULL,
  -- TOTAL, SCHOOL, MAJOR, … and the code or id in it; '' where the rows say none
  dimension text NOT NULL,
  key text NOT NULL,
  -- one a condition, in their order; the first is all rows
  counts bigint[] NOT NULL,
  PRIMARY KEY (school_id, kind, year, dimension, key)
);

-- of a unit: the sum of all schools at and below it
CREATE TABLE placement_tally (
  unit_id uuid NOT NULL REFERENCES org_unit (id),
  kind text NOT NULL,
  dimension text NOT NULL,
  year int NOT NULL,
  key text NOT NULL,
  counts bigint[] NOT NULL,
  PRIMARY KEY (unit_id, kind, dimension, year, key)
);

CREATE TABLE placement_tally_dirty (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  school_id uuid NOT NULL,
  kind text NOT NULL,
  year int NOT NULL
);

-- Marks schools in rounds; whoever changes a first or final count changes what the follow-ups of that year are counted against.
CREATE FUNCTION placement_tally_mark(schools uuid[], rounds uuid[]) RETURNS void LANGUAGE sql SET search_path = pg_catalog, public AS $$
  INSERT INTO placement_tally_dirty (school_id, kind, year)
  SELECT DISTINCT p.school_id, k.kind, r.period_year
    FROM unnest(schools, rounds) AS p (school_id, round_id)
    JOIN round r ON r.id = p.round_id
   CROSS JOIN LATERAL (SELECT r.kind UNION ALL SELECT f.kind FROM (VALUES ('M6'), ('M12')) AS f (kind) WHERE r.kind IN ('FIRST', 'FINAL')
      AND EXISTS (SELECT 1 FROM round o WHERE o.noun = r.noun AND o.kind = f.kind AND o.period_year = r.period_year)) AS k
   WHERE r.noun = 'placement'
$$;

CREATE FUNCTION placement_tally_changed() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  schools uuid[];
  rounds uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(x.school_id), array_agg(x.round_id) INTO schools, rounds FROM (SELECT DISTINCT n.school_id, n.round_id FROM after n) x;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT array_agg(x.school_id), array_agg(x.round_id) INTO schools, rounds FROM (SELECT DISTINCT o.school_id, o.round_id FROM before o) x;
  ELSE
    -- a row that only moved along its life counts as it did
    SELECT array_agg(x.school_id), array_agg(x.round_id) INTO schools, rounds FROM (
      SELECT DISTINCT v.school_id, v.round_id FROM before o JOIN after n ON n.id = o.id
       CROSS JOIN LATERAL (VALUES (o.school_id, o.round_id), (n.school_id, n.round_id)) AS v (school_id, round_id)
       WHERE (o.school_id, o.round_id, o.graduate_id, o.destination, o.employer_id, o.region, o.matched, o.contract, o.insurance, o.evidence_grade, o.still_at_six_months)
          IS DISTINCT FROM
             (n.school_id, n.round_id, n.graduate_id, n.destination, n.employer_id, n.region, n.matched, n.contract, n.insurance, n.evidence_grade, n.still_at_six_months)) x;
  END IF;
  IF schools IS NOT NULL THEN PERFORM placement_tally_mark(schools, rounds); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER placement_tally_insert AFTER INSERT ON placement REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION placement_tally_changed();
CREATE TRIGGER placement_tally_update AFTER UPDATE ON placement REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION placement_tally_changed();
CREATE TRIGGER placement_tally_delete AFTER DELETE ON placement REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION placement_tally_changed();

-- What lies in other tables and is counted too.
CREATE FUNCTION placement_tally_checked() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  schools uuid[];
  rounds uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(x.school_id), array_agg(x.round_id) INTO schools, rounds
      FROM (SELECT DISTINCT p.school_id, p.round_id FROM after c JOIN placement p ON p.id = c.placement_id) x;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT array_agg(x.school_id), array_agg(x.round_id) INTO schools, rounds
      FROM (SELECT DISTINCT p.school_id, p.round_id FROM before c JOIN placement p ON p.id = c.placement_id) x;
  ELSE
    SELECT array_agg(x.school_id), array_agg(x.round_id) INTO schools, rounds
      FROM (SELECT DISTINCT p.school_id, p.round_id FROM (SELECT placement_id FROM before UNION SELECT placement_id FROM after) c
              JOIN placement p ON p.id = c.placement_id) x;
  END IF;
  IF schools IS NOT NULL THEN PERFORM placement_tally_mark(schools, rounds); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER placement_tally_insert AFTER INSERT ON placement_check REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION placement_tally_checked();
CREATE TRIGGER placement_tally_update AFTER UPDATE ON placement_check REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION placement_tally_checked();
CREATE TRIGGER placement_tally_delete AFTER DELETE ON placement_check REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION placement_tally_checked();

CREATE FUNCTION placement_tally_graduate() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  schools uuid[];
  rounds uuid[];
BEGIN
  SELECT array_agg(x.school_id), array_agg(x.round_id) INTO schools, rounds FROM (
    SELECT DISTINCT p.school_id, p.round_id FROM before o JOIN after n ON n.id = o.id JOIN placement p ON p.graduate_id = n.id
     WHERE (o.major_code, o.poverty_category) IS DISTINCT FROM (n.major_code, n.poverty_category)) x;
  IF schools IS NOT NULL THEN PERFORM placement_tally_mark(schools, rounds); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER placement_tally_update AFTER UPDATE ON graduate REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION placement_tally_graduate();

CREATE FUNCTION placement_tally_employer() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  schools uuid[];
  rounds uuid[];
BEGIN
  SELECT array_agg(x.school_id), array_agg(x.round_id) INTO schools, rounds FROM (
    SELECT DISTINCT p.school_id, p.round_id FROM before o JOIN after n ON n.id = o.id JOIN placement p ON p.employer_id = n.id
     WHERE (o.nature, o.industry) IS DISTINCT FROM (n.nature, n.industry)) x;
  IF schools IS NOT NULL THEN PERFORM placement_tally_mark(schools, rounds); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER placement_tally_update AFTER UPDATE ON employer REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION placement_tally_employer();

-- A unit that moves in the tree, a major that changes its field, a round that becomes another: rare, so all is counted anew.
CREATE FUNCTION placement_tally_anew() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  -- always: who fills it at the same time waits here, or is waited for
  UPDATE placement_tally_state SET definition = '';
  RETURN NULL;
END $$;
CREATE TRIGGER placement_tally_anew AFTER UPDATE OF path ON org_unit FOR EACH ROW
  WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION placement_tally_anew();
CREATE TRIGGER placement_tally_anew AFTER UPDATE OF category_2010 ON major FOR EACH ROW
  WHEN (OLD.category_2010 IS DISTINCT FROM NEW.category_2010) EXECUTE FUNCTION placement_tally_anew();
CREATE TRIGGER placement_tally_anew AFTER UPDATE OF noun, kind, period_year ON round FOR EACH ROW
  WHEN (OLD.noun IS DISTINCT FROM NEW.noun OR OLD.kind IS DISTINCT FROM NEW.kind OR OLD.period_year IS DISTINCT FROM NEW.period_year) EXECUTE FUNCTION placement_tally_anew();
