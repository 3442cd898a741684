-- all: FAIL permission denied to create extension | is not available | could not open extension
-- engine: postgresql
-- Tables in files, programs in other languages, connections to other servers.
CREATE EXTENSION file_fdw;
CREATE EXTENSION dblink;
CREATE EXTENSION hstore;
SELECT 1;
