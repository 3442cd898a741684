-- all: FAIL permission denied for function pg_read_file
-- engine: postgresql
-- The text of any file that the server may read.
SELECT pg_read_file('/etc/passwd') FROM sales;
