-- duckdb: FAIL syntax error
-- sqlite: FAIL got | not a writable directory
-- word: FAIL got | not a writable directory
-- Writes into the tables that say what tables there are.
PRAGMA writable_schema = ON;
UPDATE sqlite_master SET sql = 'CREATE TABLE sales (amount TEXT DEFAULT canary)';
SELECT sql FROM sqlite_master;
