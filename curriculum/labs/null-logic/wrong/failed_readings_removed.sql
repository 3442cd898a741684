-- You remove the rows without a value before you count. Then nothing is missing any more, and two
-- readings of station 1 become one. A station all of whose readings failed disappears, although
-- somebody should look at it first.

SELECT
    stations.id AS station,
    COUNT(*) AS due,
    COUNT(*) - COUNT(readings.degrees) AS missing,
    AVG(readings.degrees) AS mean,
    CASE
        WHEN MIN(readings.degrees) < 0 THEN 'yes'
        WHEN COUNT(readings.degrees) = COUNT(*) THEN 'no'
        ELSE 'unknown'
    END AS frost
FROM stations
JOIN readings ON readings.station = stations.id
WHERE
    readings.degrees IS NOT NULL
    AND (stations.owner <> 'museum' OR stations.owner IS NULL)
    AND NOT EXISTS (SELECT * FROM retired WHERE retired.station = stations.id)
GROUP BY stations.id
ORDER BY stations.id;
