-- You also use rows that were loaded at the very moment of the application. The application itself
-- asks for news, so such a row may be its consequence. Known before the application means loaded < moment.

WITH known AS (
    SELECT
        a.id,
        a.customer,
        a.moment,
        s.score,
        a.moment - s.moment AS age,
        ROW_NUMBER() OVER (PARTITION BY a.id ORDER BY s.moment DESC, s.loaded DESC) AS place
    FROM applications AS a
    LEFT JOIN scores AS s ON s.customer = a.customer AND s.loaded <= a.moment
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
