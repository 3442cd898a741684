-- Your week ends with the order itself and leaves out later orders of its day: 60 for order 3 in place of 80. The week is
-- made of whole days, and orders of the same day belong to it whatever their ids.

WITH numbered AS (
    SELECT
        shop,
        id,
        day,
        amount,
        ROW_NUMBER() OVER (PARTITION BY shop ORDER BY amount DESC, id) AS place,
        (SELECT SUM(o.amount) FROM orders AS o WHERE o.shop = orders.shop AND o.day >= orders.day - 6 AND (o.day < orders.day OR (o.day = orders.day AND o.id <= orders.id))) AS week,
        SUM(amount) OVER (PARTITION BY shop ORDER BY day, id ROWS UNBOUNDED PRECEDING) AS so_far
    FROM orders
)
SELECT shop, place, id, day, amount, week, so_far
FROM numbered
WHERE place <= 2
ORDER BY shop, place, id;
