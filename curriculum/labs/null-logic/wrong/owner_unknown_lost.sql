-- Stations without an owner are missing. `owner <> 'museum'` is unknown where the owner is NULL,
-- and WHERE keeps only rows for which the condition is true; `owner = NULL` doesn't help, since it
-- is never true. Add OR owner IS NULL.

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
    stations.owner <> 'museum'
    AND NOT EXISTS (SELECT * FROM retired WHERE retired.station = stations.id)
GROUP BY stations.id
ORDER BY stations.id;
