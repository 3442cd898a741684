-- No window at all: three small questions to the table about each order.
SELECT *
FROM (
    SELECT
        o.shop,
        (
            SELECT COUNT(*) FROM orders AS x
            WHERE x.shop = o.shop AND (x.amount > o.amount OR (x.amount = o.amount AND x.id <= o.id))
        ) AS place,
        o.id,
        o.day,
        o.amount,
        (
            SELECT SUM(x.amount) FROM orders AS x
            WHERE x.shop = o.shop AND x.day BETWEEN o.day - 6 AND o.day
        ) AS week,
        (
            SELECT SUM(x.amount) FROM orders AS x
            WHERE x.shop = o.shop AND (x.day < o.day OR (x.day = o.day AND x.id <= o.id))
        ) AS so_far
    FROM orders AS o
) AS numbered
WHERE place < 3
ORDER BY shop, place;
