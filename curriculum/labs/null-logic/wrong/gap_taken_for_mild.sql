-- You say that there was no frost as soon as no measured value is below 0. Station 2 has one value,
-- 4.0, and one missing; the missing one might have been below 0. Only if nothing is missing is the
-- answer no.

SELECT
    stations.id AS station,
    COUNT(*) AS due,
    COUNT(*) - COUNT(readings.degrees) AS missing,
    AVG(readings.degrees) AS mean,
    CASE WHEN MIN(readings.degrees) < 0 THEN 'yes' ELSE 'no' END AS frost
FROM stations
JOIN readings ON readings.station = stations.id
WHERE
    (stations.owner <> 'museum' OR stations.owner IS NULL)
    AND NOT EXISTS (SELECT * FROM retired WHERE retired.station = stations.id)
GROUP BY stations.id
ORDER BY stations.id;
