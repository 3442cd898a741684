WITH t AS (SELECT customer, COUNT(*) AS n FROM tickets WHERE day LIKE '2024-%' GROUP BY customer),
     j AS (SELECT c.id, c.name, o.id AS oid, o.amount
           FROM customers c LEFT JOIN orders o ON c.id = o.customer
           WHERE c.joined < '2025-01-01' AND o.status = 'paid' AND o.day LIKE '2024-%')
SELECT j.id AS customer, j.name, COUNT(j.oid) AS orders, COALESCE(SUM(j.amount), 0) AS spent,
       COALESCE(MAX(t.n), 0) AS tickets
FROM j LEFT JOIN t ON t.customer = j.id
GROUP BY j.id, j.name
HAVING COALESCE(SUM(j.amount), 0) <= 5000
ORDER BY j.id;
