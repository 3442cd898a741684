-- all: FAIL more than 100,000 rows
-- engine: postgresql
-- A million million rows, of which the judge would have to hold each.
WITH ten(n) AS (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)),
thousand AS (SELECT a.n FROM ten a, ten b, ten c)
SELECT a.n FROM thousand a, thousand b, thousand c, thousand d;
