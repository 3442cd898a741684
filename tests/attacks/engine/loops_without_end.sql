-- total: FAIL did not finish
-- again: FAIL did not finish
-- word: FAIL did not finish
-- engine: postgresql
-- Counts for ever, in a process that is not the one that the judge asks.
DO $$BEGIN LOOP END LOOP; END$$;
SELECT 1;
