-- all: FAIL must be superuser | permission denied
-- engine: postgresql
-- A message to another server, and a subscription to it.
CREATE SUBSCRIPTION away CONNECTION 'host=127.0.0.1 port=@PORT@ dbname=x' PUBLICATION y WITH (connect = false);
SELECT 1;
