-- Your counts are right, since DISTINCT takes out what the two joins multiplied. The sum is not: each of Ada's
-- orders stands there once for every ticket, so 140 became 420. Group the tickets before you join them.

SELECT
    c.id AS customer,
    c.name,
    COUNT(DISTINCT o.id) AS orders,
    COALESCE(SUM(o.amount), 0) AS spent,
    COUNT(DISTINCT t.id) AS tickets
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
