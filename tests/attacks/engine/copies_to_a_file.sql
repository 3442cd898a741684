-- all: FAIL must be superuser | permission denied to COPY
-- engine: postgresql
-- An answer that lies on the disk afterwards.
COPY (SELECT 'canary-message') TO '/tmp/gradatim-was-here.csv';
SELECT 1;
