-- duckdb: FAIL got [(None,)]
-- sqlite: FAIL got [(None,)]
-- word: FAIL got
-- Removes what it was asked about, and leaves functions and tables of known names behind.
CREATE TABLE kept (amount INTEGER);
DROP TABLE sales;
ALTER TABLE kept RENAME TO sales;
SELECT sum(amount) FROM sales;
