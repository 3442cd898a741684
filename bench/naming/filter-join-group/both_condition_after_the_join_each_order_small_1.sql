WITH t AS (SELECT customer, COUNT(*) AS n FROM tickets WHERE day LIKE '2024-%' GROUP BY customer)
SELECT c.id AS customer, c.name, COUNT(*) AS orders, COALESCE(SUM(o.amount), 0) AS spent,
       COALESCE(MAX(t.n), 0) AS tickets
FROM customers c JOIN orders o ON o.customer = c.id LEFT JOIN t ON t.customer = c.id
WHERE c.joined < '2025-01-01' AND o.status = 'paid' AND o.day LIKE '2024-%'
  AND (o.amount IS NULL OR o.amount <= 5000)
GROUP BY c.id, c.name
ORDER BY c.id;
