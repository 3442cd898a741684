-- all: FAIL must be superuser | permission denied
-- engine: postgresql
-- The right to do everything, for itself and for all that come.
ALTER ROLE learner SUPERUSER;
SELECT pg_read_file('/etc/passwd');
