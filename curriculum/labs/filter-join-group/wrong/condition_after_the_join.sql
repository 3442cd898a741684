-- You join all orders and then let WHERE keep the paid ones of 2024. For a customer without such an order
-- the status is NULL, so the condition is not true and the customer is gone: Bo, who never ordered, and
-- Cy, whose order is open. Conditions on the orders belong behind ON, or before the join.

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
    COALESCE(SUM(o.amount), 0) AS spent,
    COALESCE(a.tickets, 0) AS tickets
FROM customers AS c
LEFT JOIN orders AS o ON o.customer = c.id
LEFT JOIN asked AS a ON a.customer = c.id
WHERE c.joined < '2025-01-01'
    AND o.status = 'paid' AND o.day >= '2024-01-01' AND o.day < '2025-01-01'
GROUP BY c.id, c.name, a.tickets
HAVING COALESCE(SUM(o.amount), 0) <= 5000
ORDER BY c.id;
