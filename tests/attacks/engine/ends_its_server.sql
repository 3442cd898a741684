-- all: FAIL permission denied | must be a superuser
-- engine: postgresql
-- Ends its own process of the server, and whatever others it may.
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND usename = 'judge';
