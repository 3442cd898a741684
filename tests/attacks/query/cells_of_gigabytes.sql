-- duckdb: FAIL
-- sqlite: FAIL no such function
-- word: FAIL no such function
-- One cell of DuckDB's that fills the memory.
SELECT repeat('x', 2000000000) || repeat('y', 2000000000) FROM sales;
