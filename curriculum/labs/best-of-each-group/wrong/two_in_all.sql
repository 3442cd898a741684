-- You number the orders of all shops together, so the list has two rows in all. Each shop has a first and a second
-- place of its own: PARTITION BY shop.

WITH numbered AS (
    SELECT
        shop,
        id,
        day,
        amount,
        ROW_NUMBER() OVER (ORDER BY amount DESC, id) AS place,
        SUM(amount) OVER (PARTITION BY shop ORDER BY day RANGE BETWEEN 6 PRECEDING AND CURRENT ROW) AS week,
        SUM(amount) OVER (PARTITION BY shop ORDER BY day, id ROWS UNBOUNDED PRECEDING) AS so_far
    FROM orders
)
SELECT shop, place, id, day, amount, week, so_far
FROM numbered
WHERE place <= 2
ORDER BY shop, place, id;
