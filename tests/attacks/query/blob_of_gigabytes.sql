-- duckdb: FAIL does not exist
-- sqlite: FAIL did not finish | MemoryError | out of memory
-- word: FAIL did not finish | MemoryError | out of memory
-- One cell of SQLite's that fills the memory.
SELECT hex(zeroblob(450000000)) FROM sales;
