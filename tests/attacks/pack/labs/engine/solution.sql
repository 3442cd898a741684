-- engine: postgresql
SELECT CAST(sum(amount) AS BIGINT) AS "canary-heliotrope" FROM sales;
