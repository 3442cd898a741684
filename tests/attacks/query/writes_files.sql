-- duckdb: FAIL file system operations are disabled by configuration
-- sqlite: FAIL syntax error
-- An answer that lies on the disk afterwards.
COPY (SELECT 'canary-message') TO '/tmp/gradatim-was-here.csv';
SELECT 1;
