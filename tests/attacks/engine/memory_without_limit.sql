-- all: FAIL memory | did not finish | used more than | connection | ended its process
-- engine: postgresql
-- Lifts the limits that a session may lift, and sorts more than there is.
SET work_mem = '2000GB';
SET maintenance_work_mem = '2000GB';
SELECT count(*) FROM (SELECT DISTINCT repeat(n::text, 20) FROM generate_series(1, 50000000) AS n) AS x;
