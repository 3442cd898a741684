-- One row for each customer: orders, money and tickets of 2024.
-- TODO: open orders, other years, customers without orders, tickets, resellers
SELECT customers.id AS customer, name, COUNT(*) AS orders, SUM(amount) AS spent
FROM customers
JOIN orders ON orders.customer = customers.id
GROUP BY customers.id, name
ORDER BY customers.id;
