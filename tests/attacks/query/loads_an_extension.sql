-- duckdb: FAIL does not exist
-- sqlite: FAIL not authorized
-- word: FAIL not authorized
-- Machine code from a file.
SELECT load_extension('/lib/x86_64-linux-gnu/libc.so.6') FROM sales;
