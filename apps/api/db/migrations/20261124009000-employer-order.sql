-- The register ordered by status, page by page.
DROP INDEX employer_status;
CREATE INDEX employer_status ON employer (status, id);
