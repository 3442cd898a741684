-- duckdb: FAIL did not finish
-- sqlite: FAIL did not finish
-- word: FAIL did not finish
-- Counts for ever.
WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count)
SELECT sum(n) FROM count;
