-- You compare with NULL by `=`. That is unknown for every row, the empty ones included, so you
-- count no missing reading: station 1 has 0 in place of 1. The question has an operator of its own,
-- IS NULL.

SELECT
    stations.id AS station,
    COUNT(*) AS due,
    SUM(CASE WHEN readings.degrees = NULL THEN 1 ELSE 0 END) AS missing,
    AVG(readings.degrees) AS mean,
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
