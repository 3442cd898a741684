WITH o AS (SELECT DISTINCT customer, amount FROM orders WHERE status = 'paid' AND day LIKE '2024-%'),
     n AS (SELECT customer, COUNT(*) AS n FROM orders
           WHERE status = 'paid' AND day LIKE '2024-%' GROUP BY customer),
     t AS (SELECT customer, COUNT(*) AS n FROM tickets WHERE day LIKE '2024-%' GROUP BY customer),
     s AS (SELECT customer, SUM(amount) AS money FROM o GROUP BY customer)
SELECT c.id AS customer, c.name, COALESCE(n.n, 0) AS orders, COALESCE(s.money, 0) AS spent,
       COALESCE(t.n, 0) AS tickets
FROM customers c LEFT JOIN n ON n.customer = c.id LEFT JOIN s ON s.customer = c.id
LEFT JOIN t ON t.customer = c.id
WHERE c.joined < '2025-01-01' AND COALESCE(s.money, 0) <= 5000
ORDER BY c.id;
