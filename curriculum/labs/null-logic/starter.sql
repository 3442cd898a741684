-- One row for each station in use: readings due and missing, mean, frost.
-- TODO: retired stations, the museum, missing readings, what isn't known
SELECT id AS station, COUNT(degrees) AS due
FROM stations
JOIN readings ON readings.station = stations.id
GROUP BY id
ORDER BY id;
