-- You leave out orders whose amount has not been entered yet. COUNT(amount) does that, and so does a condition
-- such as amount > 0 or amount <= 5000, which is not true for NULL. An order without an amount is an order all
-- the same: count the column that every order has, its id, and ask nothing of a single amount.

WITH asked AS (
    SELECT customer, COUNT(*) AS tickets
    FROM tickets
    WHERE day >= '2024-01-01' AND day < '2025-01-01'
    GROUP BY customer
)
SELECT
    c.id AS customer,
    c.name,
    COUNT(o.amount) AS orders,
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
