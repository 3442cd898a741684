-- duckdb: FAIL syntax error
-- sqlite: FAIL too many attached databases
-- word: FAIL too many attached databases
-- The whole database into a file, by a statement that opens one without saying so.
VACUUM INTO '/tmp/gradatim-was-here.db';
SELECT 1;
