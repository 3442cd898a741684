-- Your sum so far is ordered by the day alone. Orders of one day are then peers, and each of them
-- gets the whole day: 150 for order 3 in place of 130, since order 4 is counted before it was
-- booked. Order by day and id, by ROWS.

WITH numbered AS (
    SELECT
        shop,
        id,
        day,
        amount,
        ROW_NUMBER() OVER (PARTITION BY shop ORDER BY amount DESC, id) AS place,
        SUM(amount) OVER (PARTITION BY shop ORDER BY day RANGE BETWEEN 6 PRECEDING AND CURRENT ROW) AS week,
        SUM(amount) OVER (PARTITION BY shop ORDER BY day) AS so_far
    FROM orders
)
SELECT shop, place, id, day, amount, week, so_far
FROM numbered
WHERE place <= 2
ORDER BY shop, place, id;
