-- duckdb: FAIL file system operations are disabled by configuration
-- sqlite: FAIL too many attached databases
-- word: FAIL too many attached databases
-- Another database, in a file that others can open too.
ATTACH '/tmp/gradatim-was-here.db' AS shared;
CREATE TABLE shared.message (word TEXT);
SELECT * FROM shared.message;
