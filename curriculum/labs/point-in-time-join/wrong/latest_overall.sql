-- You give every application the customer's newest score, even one that was written years later.
-- Application 1 of moment 20 gets the 62, which is for moment 30 and was loaded at 45. The model learns
-- from the future.

WITH known AS (
    SELECT
        a.id,
        a.customer,
        a.moment,
        s.score,
        a.moment - s.moment AS age,
        ROW_NUMBER() OVER (PARTITION BY a.id ORDER BY s.moment DESC, s.loaded DESC) AS place
    FROM applications AS a
    LEFT JOIN scores AS s ON s.customer = a.customer
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
