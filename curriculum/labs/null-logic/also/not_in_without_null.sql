-- The list of retired stations without its gaps, and ones and zeros in place of counts.
WITH marked AS (
    SELECT
        r.station,
        r.degrees,
        CASE WHEN r.degrees IS NULL THEN 1 ELSE 0 END AS gap,
        CASE WHEN r.degrees < 0 THEN 1 ELSE 0 END AS cold
    FROM readings AS r
    WHERE r.station NOT IN (SELECT station FROM retired WHERE station IS NOT NULL)
)
SELECT
    m.station,
    SUM(1) AS due,
    SUM(m.gap) AS missing,
    SUM(m.degrees) / COUNT(m.degrees) AS mean,
    CASE MAX(m.cold) WHEN 1 THEN 'yes' ELSE CASE MAX(m.gap) WHEN 1 THEN 'unknown' ELSE 'no' END END AS frost
FROM marked AS m
JOIN stations AS s ON s.id = m.station
WHERE COALESCE(s.owner, '') <> 'museum'
GROUP BY m.station
ORDER BY m.station;
