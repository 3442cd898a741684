-- You take the row that was loaded last. A file that arrives late may hold old scores, like Ada's 90,
-- which is for moment 18. The latest `moment` comes first; `loaded` decides only between rows of
-- the same moment.

WITH known AS (
    SELECT
        a.id,
        a.customer,
        a.moment,
        s.score,
        a.moment - s.moment AS age,
        ROW_NUMBER() OVER (PARTITION BY a.id ORDER BY s.loaded DESC, s.moment DESC) AS place
    FROM applications AS a
    LEFT JOIN scores AS s ON s.customer = a.customer AND s.loaded < a.moment
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
