-- Your week begins seven days before the order's day, and with that day itself it has eight. For
-- day 9 the week is the days 3 to 9, but yours begins on day 2 and holds order 2. Six days before,
-- and the day itself.

WITH numbered AS (
    SELECT
        shop,
        id,
        day,
        amount,
        ROW_NUMBER() OVER (PARTITION BY shop ORDER BY amount DESC, id) AS place,
        SUM(amount) OVER (PARTITION BY shop ORDER BY day RANGE BETWEEN 7 PRECEDING AND CURRENT ROW) AS week,
        SUM(amount) OVER (PARTITION BY shop ORDER BY day, id ROWS UNBOUNDED PRECEDING) AS so_far
    FROM orders
)
SELECT shop, place, id, day, amount, week, so_far
FROM numbered
WHERE place <= 2
ORDER BY shop, place, id;
