-- An anti-join to the list of retired stations, and a small question for each column.
SELECT
    s.id AS station,
    (SELECT COUNT(*) FROM readings AS r WHERE r.station = s.id) AS due,
    (SELECT COUNT(*) FROM readings AS r WHERE r.station = s.id AND r.degrees IS NULL) AS missing,
    (SELECT AVG(r.degrees) FROM readings AS r WHERE r.station = s.id) AS mean,
    CASE
        WHEN EXISTS (SELECT 1 FROM readings AS r WHERE r.station = s.id AND r.degrees < 0) THEN 'yes'
        WHEN EXISTS (SELECT 1 FROM readings AS r WHERE r.station = s.id AND r.degrees IS NULL) THEN 'unknown'
        ELSE 'no'
    END AS frost
FROM stations AS s
LEFT JOIN retired ON retired.station = s.id
WHERE
    retired.station IS NULL
    AND CASE WHEN s.owner = 'museum' THEN 0 ELSE 1 END = 1
    AND EXISTS (SELECT 1 FROM readings AS r WHERE r.station = s.id)
ORDER BY s.id;
