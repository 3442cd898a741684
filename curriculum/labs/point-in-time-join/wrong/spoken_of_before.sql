-- You compare with the score's own `moment`. Bo's score is for moment 35, before the application at
-- 40, but its row was loaded at 44: at 40 nobody had it. Whether a row may be used depends on `loaded` alone.

WITH known AS (
    SELECT
        a.id,
        a.customer,
        a.moment,
        s.score,
        a.moment - s.moment AS age,
        ROW_NUMBER() OVER (PARTITION BY a.id ORDER BY s.moment DESC, s.loaded DESC) AS place
    FROM applications AS a
    LEFT JOIN scores AS s ON s.customer = a.customer AND s.moment < a.moment
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
