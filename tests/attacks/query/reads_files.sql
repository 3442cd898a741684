-- duckdb: FAIL file system operations are disabled by configuration
-- sqlite: FAIL no such table
-- The text of any file is a table.
SELECT content FROM read_text('/etc/passwd') UNION ALL SELECT getenv('GRADATIM_TOKEN');
