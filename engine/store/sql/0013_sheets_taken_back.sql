-- Entries of answer sheets may tell from now on that a recording was contested, upheld or taken back.
-- Every look at attempts asks which were taken back, and these are few.

CREATE INDEX paper_entry_taken_back ON paper_entry (kind) WHERE kind = 'taken-back';
