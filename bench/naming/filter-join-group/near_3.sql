WITH o AS (
    SELECT customer, COUNT(*) AS n, SUM(amount) AS money
    FROM orders WHERE status = 'paid' AND day LIKE '2024-%' GROUP BY customer
),
t AS (SELECT customer, COUNT(*) AS n FROM tickets WHERE day LIKE '2024-%' GROUP BY customer)
SELECT c.id AS customer, c.name, COALESCE(o.n, 0) AS orders, COALESCE(o.money, 0) AS spent,
       COALESCE(t.n, 0) AS tickets
FROM customers c LEFT JOIN o ON o.customer = c.id JOIN t ON t.customer = c.id
WHERE c.joined < '2025-01-01' AND COALESCE(o.money, 0) < 5000
ORDER BY c.id;
