-- You put 0 degrees where nothing was measured. With COALESCE(degrees, 0) the mean of station 1 is
-- -0.75, although it measured -1.5 once and nothing else; and the mean of no values is NULL, not 0,
-- which would be a cold night. AVG passes over NULL by itself.

SELECT
    stations.id AS station,
    COUNT(*) AS due,
    COUNT(*) - COUNT(readings.degrees) AS missing,
    AVG(COALESCE(readings.degrees, 0)) AS mean,
    CASE
        WHEN MIN(readings.degrees) < 0 THEN 'yes'
        WHEN COUNT(readings.degrees) = COUNT(*) THEN 'no'
        ELSE 'unknown'
    END AS frost
FROM stations
JOIN readings ON readings.station = stations.id
WHERE
    (stations.owner <> 'museum' OR stations.owner IS NULL)
    AND NOT EXISTS (SELECT * FROM retired WHERE retired.station = stations.id)
GROUP BY stations.id
ORDER BY stations.id;
