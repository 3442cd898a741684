-- Each side is grouped before it is joined, so that a customer never has more than one row.
WITH bought AS (
    SELECT customer, COUNT(*) AS orders, SUM(amount) AS spent
    FROM orders
    WHERE status = 'paid' AND day >= '2024-01-01' AND day < '2025-01-01'
    GROUP BY customer
),
asked AS (
    SELECT customer, COUNT(*) AS tickets
    FROM tickets
    WHERE day >= '2024-01-01' AND day < '2025-01-01'
    GROUP BY customer
)
SELECT
    customers.id AS customer,
    customers.name,
    COALESCE(bought.orders, 0) AS orders,
    COALESCE(bought.spent, 0) AS spent,
    COALESCE(asked.tickets, 0) AS tickets
FROM customers
LEFT JOIN bought ON bought.customer = customers.id
LEFT JOIN asked ON asked.customer = customers.id
WHERE customers.joined < '2025-01-01' AND COALESCE(bought.spent, 0) <= 5000
ORDER BY customers.id;
