-- all: FAIL memory | did not finish | used more than | connection | ended its process
-- engine: postgresql
-- Cells that fill the memory.
SELECT repeat('x', 900000000) || repeat('y', 900000000) FROM sales;
