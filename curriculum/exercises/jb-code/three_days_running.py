"""Three days in a row

A gym gives a towel to everybody who has come on at least three days in a row. Return these people, each once, in
alphabetical order: `name`.

- `visits`: one row for each visit. Days are whole numbers; consecutive days have consecutive numbers. Somebody may come twice on one day.


{tables}

For these the query returns

| name |
|---|
| Ada |
"""

minutes = 10
chapter = "09-sql-on-the-board"
hint = "Number each person's days in order and subtract the number from the day. Within a run the difference stays the same. What has to happen first, so that two visits on one day don't break the numbering?"
equivalent = {
    "CountColumn @ 19:COUNT(*) >= 3 -> COUNT(name) >= 3": "no name is NULL",
    "CountColumn @ 19:COUNT(*) >= 3 -> COUNT(run) >= 3": "no run is NULL",
}


def query():
    return """
        WITH days AS (
            SELECT DISTINCT name, day FROM visits
        ),
        runs AS (
            SELECT name, day - ROW_NUMBER() OVER (PARTITION BY name ORDER BY day) AS run
            FROM days
        )
        SELECT DISTINCT name
        FROM runs
        GROUP BY name, run
        HAVING COUNT(*) >= 3
        ORDER BY name
        """


def _visits(*people):
    rows = [(name, day) for name, days in people for day in days]
    return {"visits": [("id", "name", "day"), *((n, *row) for n, row in enumerate(rows, 1))]}


def cases(rng):
    yield {
        "visits": [
            ("id", "name", "day"), (1, "Bo", 4), (2, "Ada", 3), (3, "Bo", 5), (4, "Ada", 2),
            (5, "Ada", 2), (6, "Bo", 7), (7, "Ada", 4),
        ]
    }  # fmt: skip
    yield _visits(("Ada", [1]))
    yield _visits(("Ada", [1, 1, 1]))
    yield _visits(("Ada", [1, 2, 2]))
    yield _visits(("Ada", [1, 2, 4]))
    yield _visits(("Ada", [1, 2, 2, 3]))
    yield _visits(("Ada", [5, 6, 7, 8]), ("Bo", [6, 7, 8]), ("Cy", [6, 8, 10]))
    yield _visits(("Di", [1, 2, 3, 5, 6, 7]), ("Cy", [2, 3, 3, 4, 4]))
    yield _visits(("Ada", [1, 2, 3, 5, 6, 7]))
    yield _visits(("Ada", [2, 3, 4, 9, 8, 7]), ("Bo", [1, 2, 4, 5]))
    yield _visits(("Bo", [3, 1, 5]), ("Ada", [2, 4, 6]), ("Cy", [9, 8, 7, 6]))
    yield _visits(("Eve", [1, 1, 2, 2]), ("Bo", [4, 6, 7, 9]), ("Di", [2, 3, 4, 5, 6]))
    yield _visits(("Bo", [9, 9, 10, 11, 12]), ("Ada", [4, 5, 6, 6]))
    yield _visits(("Bo", [3, 4, 4, 5]), ("Cy", [7, 7, 8, 9]))
    yield _visits(("Eve", [2, 2, 3, 3, 4, 4]))
    for n in (5, 6):
        days = [rng.integers(1, 10, n).tolist() for _ in range(3)]
        yield _visits(("Ada", days[0]), ("Bo", days[1]), ("Cy", days[2]), ("Di", [1, 3, 5]))


def wrong_three_days_at_all():
    """You count different days, wherever they lie. Somebody who came on the days 1, 2 and 4 isn't meant."""
    return """
        SELECT name FROM visits GROUP BY name HAVING COUNT(DISTINCT day) >= 3 ORDER BY name
        """


def wrong_visits_numbered():
    """You number the visits. Two on one day get two numbers, and the run breaks: somebody with visits on the days 1, 2, 2 and 3 is missing."""
    return """
        WITH runs AS (
            SELECT name, day - ROW_NUMBER() OVER (PARTITION BY name ORDER BY day) AS run FROM visits
        )
        SELECT DISTINCT name FROM runs GROUP BY name, run HAVING COUNT(*) >= 3 ORDER BY name
        """


def wrong_exactly_three():
    """You ask for runs of exactly three days. At least three are meant: somebody who came on the days 5, 6, 7 and 8 is missing."""
    return """
        WITH days AS (SELECT DISTINCT name, day FROM visits),
        runs AS (
            SELECT name, day - ROW_NUMBER() OVER (PARTITION BY name ORDER BY day) AS run FROM days
        )
        SELECT DISTINCT name FROM runs GROUP BY name, run HAVING COUNT(*) = 3 ORDER BY name
        """


def wrong_once_for_each_run():
    """You return a person once for each run of theirs. Somebody who came on the days 1, 2, 3 and 5, 6, 7 appears twice."""
    return """
        WITH days AS (SELECT DISTINCT name, day FROM visits),
        runs AS (
            SELECT name, day - ROW_NUMBER() OVER (PARTITION BY name ORDER BY day) AS run FROM days
        )
        SELECT name FROM runs GROUP BY name, run HAVING COUNT(*) >= 3 ORDER BY name
        """
