-- Of two applications of the same moment you count one as earlier, by its id. Neither of them was known before the other
-- began. Only applications with a smaller `moment` count.

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
    (SELECT COUNT(*) FROM applications AS b WHERE b.customer = known.customer AND (b.moment < known.moment OR (b.moment = known.moment AND b.id < known.id))) AS earlier
FROM known
WHERE place = 1
ORDER BY id, score;
