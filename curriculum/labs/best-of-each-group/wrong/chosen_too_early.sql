-- You choose the two largest orders first and add up afterwards. The windows then see only these
-- two: after order 3 Oslo has taken 100 in your list and 130 in truth, since order 2 was thrown
-- away. Compute first, choose then.

WITH numbered AS (
    SELECT *, ROW_NUMBER() OVER (PARTITION BY shop ORDER BY amount DESC, id) AS place
    FROM orders
),
chosen AS (
    SELECT * FROM numbered WHERE place <= 2
)
SELECT
    shop,
    place,
    id,
    day,
    amount,
    SUM(amount) OVER (PARTITION BY shop ORDER BY day RANGE BETWEEN 6 PRECEDING AND CURRENT ROW) AS week,
    SUM(amount) OVER (PARTITION BY shop ORDER BY day, id ROWS UNBOUNDED PRECEDING) AS so_far
FROM chosen
ORDER BY shop, place;
