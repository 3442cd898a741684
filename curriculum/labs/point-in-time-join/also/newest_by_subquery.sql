-- No numbering: the row that holds is the one without a better one, and earlier ones are counted by a frame.
SELECT
    a.id,
    a.customer,
    a.moment,
    s.score,
    a.moment - s.moment AS age,
    COALESCE(a.before, 0) AS earlier
FROM (
    SELECT id, customer, moment, COUNT(*) OVER (
        PARTITION BY customer ORDER BY moment RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS before
    FROM applications
) AS a
LEFT JOIN scores AS s
    ON s.customer = a.customer AND s.loaded < a.moment
    AND NOT EXISTS (
        SELECT 1 FROM scores AS t
        WHERE t.customer = a.customer AND t.loaded < a.moment
            AND (t.moment > s.moment OR (t.moment = s.moment AND t.loaded > s.loaded))
    )
ORDER BY a.id;
