SELECT c.id AS customer, c.name, COUNT(o.id) AS orders, COALESCE(SUM(o.amount), 0) AS spent,
       COUNT(t.id) AS tickets
FROM customers c
LEFT JOIN (SELECT * FROM orders WHERE status = 'paid' AND day LIKE '2024-%') o
       ON c.id = o.customer
LEFT JOIN (SELECT * FROM tickets WHERE day LIKE '2024-%') t ON c.id = t.customer
WHERE c.joined < '2025-01-01'
GROUP BY c.id, c.name
HAVING COALESCE(SUM(o.amount), 0) <= 5000
ORDER BY c.id;
