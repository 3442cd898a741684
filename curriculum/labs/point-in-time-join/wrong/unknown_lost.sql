-- An application without a known score is missing from your table: Bo's. With JOIN, or with a
-- condition in WHERE, only applications with a score remain, and the model never sees the others.
-- LEFT JOIN keeps them, with NULL.

WITH known AS (
    SELECT
        a.id,
        a.customer,
        a.moment,
        s.score,
        a.moment - s.moment AS age,
        ROW_NUMBER() OVER (PARTITION BY a.id ORDER BY s.moment DESC, s.loaded DESC) AS place
    FROM applications AS a
    JOIN scores AS s ON s.customer = a.customer AND s.loaded < a.moment
)
SELECT
    id,
    customer,
    moment,
    score,
    age,
    (SELECT COUNT(*) FROM applications AS b WHERE b.customer = known.customer AND b.moment < known.moment) AS earlier
FROM known
WHERE place = 1
ORDER BY id, score;
