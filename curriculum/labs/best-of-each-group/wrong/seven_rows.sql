-- Your week is the last seven orders. On most days there is none, so seven orders may reach back a
-- month: for order 3 the days 1 to 9. RANGE compares the days themselves.

WITH numbered AS (
    SELECT
        shop,
        id,
        day,
        amount,
        ROW_NUMBER() OVER (PARTITION BY shop ORDER BY amount DESC, id) AS place,
        SUM(amount) OVER (PARTITION BY shop ORDER BY day, id ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS week,
        SUM(amount) OVER (PARTITION BY shop ORDER BY day, id ROWS UNBOUNDED PRECEDING) AS so_far
    FROM orders
)
SELECT shop, place, id, day, amount, week, so_far
FROM numbered
WHERE place <= 2
ORDER BY shop, place, id;
