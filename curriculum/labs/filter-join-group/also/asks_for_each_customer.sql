-- No join at all: three small questions about each customer.
SELECT *
FROM (
    SELECT
        c.id AS customer,
        c.name,
        (
            SELECT COUNT(*) FROM orders AS o
            WHERE o.customer = c.id AND o.status = 'paid' AND o.day LIKE '2024-%'
        ) AS orders,
        (
            SELECT COALESCE(SUM(o.amount), 0) FROM orders AS o
            WHERE o.customer = c.id AND o.status = 'paid' AND o.day LIKE '2024-%'
        ) AS spent,
        (
            SELECT COUNT(*) FROM tickets AS t
            WHERE t.customer = c.id AND t.day LIKE '2024-%'
        ) AS tickets
    FROM customers AS c
    WHERE c.joined < '2025-01-01'
) AS features
WHERE spent <= 5000
ORDER BY customer;
