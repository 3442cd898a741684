-- Your number of earlier applications includes the application itself: 1 for Ada's first one in place of 0. Before
-- means b.moment < moment, which leaves out the application and others of the same moment.

WITH known AS (
    SELECT
        a.id,
        a.customer,
        a.moment,
        s.score,
        a.moment - s.moment AS age,
        ROW_NUMBER() OVER (PARTITION BY a.id ORDER BY s.moment DESC, s.loaded DESC) AS place
    FROM applications AS a
    LEFT JOIN scores AS s ON s.customer = a.customer AND s.loaded < a.moment
)
SELECT
    id,
    customer,
    moment,
    score,
    age,
    (SELECT COUNT(*) FROM applications AS b WHERE b.customer = known.customer AND b.moment <= known.moment) AS earlier
FROM known
WHERE place = 1
ORDER BY id, score;
