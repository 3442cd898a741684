-- all: FAIL nothing can be copied in or out
-- engine: postgresql
-- Rows on a way that the judge does not expect, and one on which the server waits for more.
COPY sales TO STDOUT;
COPY sales FROM STDIN;
SELECT 1;
