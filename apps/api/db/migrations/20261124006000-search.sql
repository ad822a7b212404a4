-- A search finds the rows of the asker's schools in a database of many schools, and texts of one or two characters as well as longer ones:
-- trigrams for three and more, characters for fewer. Both beside the school, so that what others have is not read.
CREATE EXTENSION IF NOT EXISTS btree_gin;

DROP INDEX graduate_search;
CREATE INDEX graduate_search ON graduate USING gin (school_id,
  (name || ' ' || name_pinyin || ' ' || name_initials) gin_trgm_ops,
  string_to_array(lower(name || ' ' || name_pinyin || ' ' || name_initials), NULL));

DROP INDEX employer_search;
CREATE INDEX employer_search ON employer USING gin (
  (name || ' ' || name_pinyin || ' ' || name_initials || ' ' || credit_code) gin_trgm_ops,
  string_to_array(lower(name || ' ' || name_pinyin || ' ' || name_initials || ' ' || credit_code), NULL));
