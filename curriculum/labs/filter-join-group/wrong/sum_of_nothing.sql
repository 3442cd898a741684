-- You leave the sum of no orders as it is, and it is NULL: not known. But it is known: Bo spent 0. The
-- model would have to guess a number that you have. COALESCE(SUM(amount), 0) says it.

WITH asked AS (
    SELECT customer, COUNT(*) AS tickets
    FROM tickets
    WHERE day >= '2024-01-01' AND day < '2025-01-01'
    GROUP BY customer
)
SELECT
    c.id AS customer,
    c.name,
    COUNT(o.id) AS orders,
    SUM(o.amount) AS spent,
    COALESCE(a.tickets, 0) AS tickets
FROM customers AS c
LEFT JOIN orders AS o
    ON o.customer = c.id AND o.status = 'paid'
    AND o.day >= '2024-01-01' AND o.day < '2025-01-01'
LEFT JOIN asked AS a ON a.customer = c.id
WHERE c.joined < '2025-01-01'
GROUP BY c.id, c.name, a.tickets
HAVING COALESCE(SUM(o.amount), 0) <= 5000
ORDER BY c.id;
