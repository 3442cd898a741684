-- Your sums run over the orders of all shops, since their windows have no PARTITION BY. Each OVER
-- stands for itself: the one that numbers the orders says nothing about those that add.

WITH numbered AS (
    SELECT
        shop,
        id,
        day,
        amount,
        ROW_NUMBER() OVER (PARTITION BY shop ORDER BY amount DESC, id) AS place,
        SUM(amount) OVER (ORDER BY day RANGE BETWEEN 6 PRECEDING AND CURRENT ROW) AS week,
        SUM(amount) OVER (ORDER BY day, id ROWS UNBOUNDED PRECEDING) AS so_far
    FROM orders
)
SELECT shop, place, id, day, amount, week, so_far
FROM numbered
WHERE place <= 2
ORDER BY shop, place, id;
