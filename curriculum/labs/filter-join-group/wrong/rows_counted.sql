-- You count rows with COUNT(*). A LEFT JOIN gives a customer without an order one row of NULLs, so Bo has
-- one order in your answer. COUNT(o.id) counts the orders that are there: 0.

WITH asked AS (
    SELECT customer, COUNT(*) AS tickets
    FROM tickets
    WHERE day >= '2024-01-01' AND day < '2025-01-01'
    GROUP BY customer
)
SELECT
    c.id AS customer,
    c.name,
    COUNT(*) AS orders,
    COALESCE(SUM(o.amount), 0) AS spent,
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
