-- all: FAIL must be superuser | permission denied to COPY
-- engine: postgresql
-- Any command of the shell's, and what it says as a table.
CREATE TABLE said (line TEXT);
COPY said FROM PROGRAM 'cat /etc/passwd; touch /tmp/gradatim-was-here';
SELECT * FROM said;
