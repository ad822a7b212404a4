-- A refused row is not a verified one: a decision changes the figures of its school as a check does.
CREATE TRIGGER placement_tally_insert AFTER INSERT ON placement_decision REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION placement_tally_checked();
CREATE TRIGGER placement_tally_update AFTER UPDATE ON placement_decision REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION placement_tally_checked();
CREATE TRIGGER placement_tally_delete AFTER DELETE ON placement_decision REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION placement_tally_checked();
