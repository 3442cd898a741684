-- all: FAIL permission denied
-- engine: postgresql
-- What lies in the server's folder and on the disk, and which settings say so.
SELECT pg_ls_dir('/tmp') UNION ALL SELECT current_setting('data_directory');
