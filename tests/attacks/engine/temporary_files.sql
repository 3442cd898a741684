-- all: FAIL temporary file size exceeds | permission denied
-- engine: postgresql
-- Fills the disk with what a sort cannot hold.
SET work_mem = '64kB';
SELECT count(x) FROM (SELECT repeat('x', 1000) || n AS x FROM generate_series(1, 10000000) AS n ORDER BY 1) AS y;
