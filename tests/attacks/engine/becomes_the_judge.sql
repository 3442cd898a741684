-- all: FAIL permission denied to set role "judge" | permission denied to set session authorization
-- engine: postgresql
-- The role that may do everything, asked for in each way there is.
SET ROLE judge;
SELECT pg_read_file('/etc/passwd');
