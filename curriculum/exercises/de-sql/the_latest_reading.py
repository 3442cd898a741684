"""The latest reading

Sensors in a vineyard send their readings whenever they have a connection. The table `readings` has the columns
`sensor`, `moment` (a text such as `2025-06-01 08:30`) and `moisture`; `moisture` is NULL where a reading went wrong.
Return for each sensor its latest reading **that didn't go wrong**: `sensor`, `moment` and `moisture`, in any order. If
a sensor has several such readings at that moment, all of them are returned. A sensor whose readings all went
wrong has no row.

{tables}

For these the query returns

| sensor | moment | moisture |
|---|---|---|
| north | 2025-06-01 09:00 | 31 |
| south | 2025-06-01 07:30 | 44 |
"""

minutes = 7
chapter = "05-a-query-in-a-query"
hint = "Find the latest moment of each sensor first, as a table of its own. Which readings take part in that?"

equivalent = {
    "Compare_LtE @ 17:ON latest.sensor = r.sensor AND latest.moment = r.moment -> ON latest.sensor = r.sensor AND latest.moment <= r.moment": "later readings of the sensor all went wrong, and WHERE drops them",
}


def query():
    return """
        WITH latest AS (
            SELECT sensor, MAX(moment) AS moment
            FROM readings
            WHERE moisture IS NOT NULL
            GROUP BY sensor
        )
        SELECT r.sensor, r.moment, r.moisture
        FROM readings AS r
        JOIN latest ON latest.sensor = r.sensor AND latest.moment = r.moment
        WHERE r.moisture IS NOT NULL
        """


_COLUMNS = ("sensor", "moment", "moisture")


def cases(rng):
    yield {
        "readings": [
            ("sensor", "moment", "moisture"),
            ("north", "2025-06-01 08:00", 35),
            ("north", "2025-06-01 09:00", 31),
            ("south", "2025-06-01 07:30", 44),
            ("south", "2025-06-01 09:00", None),
            ("gate", "2025-06-01 08:00", None),
        ]
    }
    a, b, c = "2025-06-01 08:00", "2025-06-01 09:00", "2025-06-02 07:00"
    yield {"readings": [_COLUMNS, ("hill", c, 20), ("hill", a, 50), ("pond", a, 90), ("pond", b, 80)]}
    yield {"readings": [_COLUMNS, ("hill", b, 20), ("hill", b, 30), ("hill", a, 40), ("pond", a, 20), ("pond", b, None)]}
    yield {"readings": [_COLUMNS, ("hill", b, None), ("hill", b, 30), ("hill", a, 40), ("pond", b, 25), ("pond", b, 25)]}
    yield {"readings": [_COLUMNS, ("hill", c, 20), ("hill", b, 31), ("pond", b, 70), ("gate", a, 10), ("gate", c, None)]}
    yield {"readings": [_COLUMNS, ("hill", a, 20), ("hill", b, 30), ("pond", a, 70), ("gate", b, 10), ("gate", a, 15)]}
    moments = [f"2025-06-0{d} 0{h}:00" for d in (1, 2) for h in (7, 8, 9)]
    for n in (8, 12):
        rows = [(["hill", "pond", "gate"][s], moments[m], [None, 10, 20, 30, 40][v]) for s, m, v in zip(*(rng.integers(0, top, n).tolist() for top in (3, 6, 5)))]
        yield {"readings": [_COLUMNS, *rows, ("dam", moments[2], 60), ("dam", moments[4], None), ("well", moments[3], 15), ("well", moments[1], 75)]}


def wrong_latest_of_all_readings():
    """You look for the latest moment among all readings. If that one went wrong, the sensor is lost, although it had sent good ones before."""
    return """
        WITH latest AS (SELECT sensor, MAX(moment) AS moment FROM readings GROUP BY sensor)
        SELECT r.sensor, r.moment, r.moisture FROM readings AS r
        JOIN latest ON latest.sensor = r.sensor AND latest.moment = r.moment
        WHERE r.moisture IS NOT NULL
        """


def wrong_latest_moment_of_the_table():
    """You compare with the latest moment of the whole table. Each sensor has its own."""
    return """
        SELECT sensor, moment, moisture FROM readings
        WHERE moisture IS NOT NULL AND moment = (SELECT MAX(moment) FROM readings WHERE moisture IS NOT NULL)
        """


def wrong_largest_moisture():
    """You return the largest moment and the largest moisture of each sensor. They may come from two different readings."""
    return """
        SELECT sensor, MAX(moment) AS moment, MAX(moisture) AS moisture FROM readings
        WHERE moisture IS NOT NULL GROUP BY sensor
        """


def wrong_moment_of_any_sensor():
    """You only ask whether a moment is the latest of *some* sensor. It has to be the latest of the same one."""
    return """
        SELECT sensor, moment, moisture FROM readings
        WHERE moisture IS NOT NULL
            AND moment IN (SELECT MAX(moment) FROM readings WHERE moisture IS NOT NULL GROUP BY sensor)
        """
