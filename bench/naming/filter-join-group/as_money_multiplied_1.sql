SELECT c.id AS customer, c.name, COUNT(DISTINCT o.id) AS orders,
       CASE WHEN SUM(o.amount) IS NULL THEN 0 ELSE SUM(o.amount) END AS spent,
       COUNT(DISTINCT t.id) AS tickets
FROM customers c
LEFT JOIN (SELECT * FROM orders WHERE status = 'paid' AND day LIKE '2024-%') o
       ON c.id = o.customer
LEFT JOIN (SELECT * FROM tickets WHERE day LIKE '2024-%') t ON c.id = t.customer
WHERE c.joined < '2025-01-01'
GROUP BY c.id, c.name
HAVING SUM(o.amount) IS NULL OR SUM(o.amount) <= 5000
ORDER BY 1;
