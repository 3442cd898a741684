-- total: FAIL did not finish
-- again: FAIL did not finish
-- word: FAIL did not finish
-- engine: postgresql
-- Waits, without taking anything of the processor, and lifts the limit on that.
SET statement_timeout = 0;
SELECT pg_sleep(1000000);
