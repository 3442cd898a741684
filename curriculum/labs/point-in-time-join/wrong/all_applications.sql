-- You count all other applications of the customer, later ones too: 1 for Ada's first application, which had none
-- before it. At that moment the later ones didn't exist.

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
    (SELECT COUNT(*) - 1 FROM applications AS b WHERE b.customer = known.customer) AS earlier
FROM known
WHERE place = 1
ORDER BY id, score;
