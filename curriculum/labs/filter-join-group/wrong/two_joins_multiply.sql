-- You join orders and tickets to the customer at once, so each order meets each ticket. Ada's 2 orders and 3
-- tickets make 6 rows: 6 orders, 6 tickets and 420 spent in place of 140. Group the orders and the tickets
-- before you join them, so that a customer keeps one row.

SELECT
    c.id AS customer,
    c.name,
    COUNT(o.id) AS orders,
    COALESCE(SUM(o.amount), 0) AS spent,
    COUNT(t.id) AS tickets
FROM customers AS c
LEFT JOIN orders AS o
    ON o.customer = c.id AND o.status = 'paid'
    AND o.day >= '2024-01-01' AND o.day < '2025-01-01'
LEFT JOIN tickets AS t
    ON t.customer = c.id AND t.day >= '2024-01-01' AND t.day < '2025-01-01'
WHERE c.joined < '2025-01-01'
GROUP BY c.id, c.name
HAVING COALESCE(SUM(o.amount), 0) <= 5000
ORDER BY c.id;
