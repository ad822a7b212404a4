-- The register ordered by status, page by page.
CREATE INDEX employer_status ON employer (status, id);
