SELECT c.id AS customer, c.name,
       (SELECT COUNT(*) FROM customers x LEFT JOIN orders o
          ON o.customer = x.id AND o.status = 'paid' AND o.day BETWEEN '2024-01-01' AND '2024-12-31'
        WHERE x.id = c.id) AS orders,
       COALESCE((SELECT SUM(o.amount) FROM orders o
          WHERE o.customer = c.id AND o.status = 'paid'
            AND o.day BETWEEN '2024-01-01' AND '2024-12-31'), 0) AS spent,
       (SELECT COUNT(*) FROM tickets t
          WHERE t.customer = c.id AND t.day BETWEEN '2024-01-01' AND '2024-12-31') AS tickets
FROM customers c
WHERE c.joined < '2025-01-01'
  AND COALESCE((SELECT SUM(o.amount) FROM orders o
          WHERE o.customer = c.id AND o.status = 'paid'
            AND o.day BETWEEN '2024-01-01' AND '2024-12-31'), 0) <= 5000
ORDER BY customer;
