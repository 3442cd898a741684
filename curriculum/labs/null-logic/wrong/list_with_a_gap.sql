-- You ask NOT IN of a list in which one station is NULL. Whether station 2 differs from an unknown
-- one is unknown, and so it is for every station that isn't in the list: no rows are left. Ask NOT
-- EXISTS, or leave the gaps out of the list.

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
    (stations.owner <> 'museum' OR stations.owner IS NULL)
    AND stations.id NOT IN (SELECT station FROM retired)
GROUP BY stations.id
ORDER BY stations.id;
