WITH numbered AS (
    SELECT
        shop,
        id,
        day,
        amount,
        DENSE_RANK() OVER (PARTITION BY shop ORDER BY amount DESC) AS place,
        SUM(amount) OVER (PARTITION BY shop ORDER BY day RANGE BETWEEN 6 PRECEDING AND CURRENT ROW) AS week,
        SUM(amount) OVER (PARTITION BY shop ORDER BY day, id ROWS UNBOUNDED PRECEDING) AS so_far
    FROM orders
)
SELECT shop, place, id, day, amount, week, so_far
FROM numbered
WHERE place <= 2
ORDER BY shop, place, id;
