-- You say unknown as soon as a value is missing. Station 1 has measured -1.5, and no missing value can undo that:
-- true OR unknown is true. Ask for a value below 0 first.

SELECT
    stations.id AS station,
    COUNT(*) AS due,
    COUNT(*) - COUNT(readings.degrees) AS missing,
    AVG(readings.degrees) AS mean,
    CASE WHEN COUNT(readings.degrees) < COUNT(*) THEN 'unknown' WHEN MIN(readings.degrees) < 0 THEN 'yes' ELSE 'no' END AS frost
FROM stations
JOIN readings ON readings.station = stations.id
WHERE
    (stations.owner <> 'museum' OR stations.owner IS NULL)
    AND NOT EXISTS (SELECT * FROM retired WHERE retired.station = stations.id)
GROUP BY stations.id
ORDER BY stations.id;
