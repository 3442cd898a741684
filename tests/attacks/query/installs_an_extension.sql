-- duckdb: FAIL the configuration has been locked
-- sqlite: FAIL syntax error
-- Machine code from the network, and the settings that forbid it.
SET enable_external_access = true;
INSTALL httpfs FROM 'http://127.0.0.1:4711';
LOAD httpfs;
SELECT 1;
