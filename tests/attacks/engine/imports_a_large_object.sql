-- all: FAIL permission denied for function lo_import
-- engine: postgresql
-- A file as an object of the database, which can then be read.
SELECT lo_get(lo_import('/etc/passwd'));
