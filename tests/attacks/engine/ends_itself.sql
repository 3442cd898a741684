-- all: FAIL terminating connection
-- engine: postgresql
-- Ends its own process of the server, in the middle of an answer.
SELECT pg_terminate_backend(pg_backend_pid()) FROM sales;
