-- The two largest orders of each shop, with the money of the week and the money so far.
-- TODO: two for each shop, the week, and the sum so far
SELECT shop, 1 AS place, id, day, amount, amount AS week, amount AS so_far
FROM orders
ORDER BY amount DESC, id
LIMIT 2;
