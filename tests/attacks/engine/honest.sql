-- engine: postgresql
SELECT CAST(sum(amount) AS BIGINT) AS total FROM sales;
