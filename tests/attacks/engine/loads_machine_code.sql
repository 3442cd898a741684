-- all: FAIL permission denied for language c
-- engine: postgresql
-- A function of the C library's.
CREATE FUNCTION run(TEXT) RETURNS INTEGER AS '/lib/x86_64-linux-gnu/libc.so.6', 'system' LANGUAGE c;
SELECT run('touch /tmp/gradatim-was-here');
