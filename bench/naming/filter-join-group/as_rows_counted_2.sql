WITH o AS (
    SELECT customers.id AS customer, COUNT(*) AS n, SUM(amount) AS money
    FROM customers LEFT JOIN orders
      ON orders.customer = customers.id AND status = 'paid' AND substr(day, 1, 4) = '2024'
    GROUP BY customers.id
),
t AS (
    SELECT customer, COUNT(*) AS n FROM tickets WHERE substr(day, 1, 4) = '2024' GROUP BY customer
)
SELECT c.id AS customer, c.name, o.n AS orders, COALESCE(o.money, 0) AS spent,
       COALESCE(t.n, 0) AS tickets
FROM customers c JOIN o ON o.customer = c.id LEFT JOIN t ON t.customer = c.id
WHERE c.joined < '2025-01-01' AND COALESCE(o.money, 0) <= 5000
ORDER BY c.id;
