-- all: FAIL No space left | temporary file size | connection | did not finish | could not extend
-- engine: postgresql
-- A table as large as the disk.
CREATE TABLE large (x TEXT, n INTEGER);
DO $$BEGIN FOR n IN 1..100000000 LOOP INSERT INTO large VALUES (repeat(md5(n::text), 30), n); END LOOP; END$$;
SELECT count(*) FROM large;
