SELECT c.id AS customer, c.name,
       (SELECT COUNT(*) FROM orders o WHERE o.customer = c.id AND o.status = 'paid'
            AND o.day LIKE '2024%') AS orders,
       (SELECT SUM(o.amount) FROM orders o WHERE o.customer = c.id AND o.status = 'paid'
            AND o.day LIKE '2024%') AS spent,
       (SELECT COUNT(*) FROM tickets t WHERE t.customer = c.id AND t.day LIKE '2024%') AS tickets
FROM customers c
WHERE c.joined < '2025-01-01'
  AND c.id NOT IN (SELECT customer FROM orders WHERE status = 'paid' AND day LIKE '2024%'
                   GROUP BY customer HAVING SUM(amount) > 5000)
ORDER BY c.id;
