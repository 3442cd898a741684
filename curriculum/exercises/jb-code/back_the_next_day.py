"""Who came back the next day?

An app wants to know whether people return. For each day on which somebody was there *for the first time*, return `first_day`, `people`, the
number of people whose first day it was, and `back`, how many of these were there on the day after it as well. In the order of the days.

- `visits`: one row for each visit. Days are whole numbers. Somebody may come several times a day.


{tables}

For these the query returns

| first_day | people | back |
|---|---|---|
| 1 | 2 | 1 |
| 3 | 1 | 0 |
"""

minutes = 11
chapter = "09-sql-on-the-board"
hint = "The first step has one row for each person. Next to it, join the visits of the next day, so that people without one stay. What do you count, so that two visits on one day don't count twice?"


def query():
    return """
        WITH first_visits AS (
            SELECT person, MIN(day) AS first_day FROM visits GROUP BY person
        )
        SELECT
            f.first_day,
            COUNT(DISTINCT f.person) AS people,
            COUNT(DISTINCT v.person) AS back
        FROM first_visits AS f
        LEFT JOIN visits AS v ON v.person = f.person AND v.day = f.first_day + 1
        GROUP BY f.first_day
        ORDER BY f.first_day
        """


def _visits(*people):
    rows = [(name, day) for name, days in people for day in days]
    return {"visits": [("person", "day"), *rows]}


def cases(rng):
    yield {
        "visits": [
            ("person", "day"), ("Ada", 1), ("Bo", 1), ("Ada", 2), ("Ada", 2), ("Bo", 3), ("Cy", 3),
        ]
    }  # fmt: skip
    yield _visits(("Ada", [1]))
    yield _visits(("Ada", [1, 2]))
    yield _visits(("Ada", [90_000, 90_001]), ("Bo", [7, 8]), ("Cy", [500_000]), ("Di", [3]), ("Eve", [44_444]))
    yield _visits(("Ada", [1, 3]))
    yield _visits(("Ada", [1, 2, 2]))
    yield _visits(("Ada", [4, 4, 5]), ("Bo", [4]))
    yield _visits(("Ada", [1, 5, 6]), ("Bo", [5, 6, 6]), ("Cy", [6]))
    yield _visits(("Ada", [2, 3]), ("Bo", [2, 3, 4]), ("Cy", [3, 3, 4, 4]), ("Di", [7, 9]))
    yield _visits(("Bo", [3, 2, 2]), ("Ada", [9, 8]), ("Cy", [8, 8, 8]), ("Di", [2, 5]))
    for n in (4, 6):
        days = [rng.integers(1, 7, n).tolist() for _ in range(4)]
        yield _visits(("Ada", days[0]), ("Bo", days[1]), ("Cy", days[2]), ("Di", days[3]), ("Eve", [8, 8, 9, 9]), ("Flo", [8, 10]))


def wrong_nobody_back_no_row():
    """With an ordinary join, people who didn't come back vanish, from `people` and from the result. One person with one visit is enough to see it."""
    return """
        WITH first_visits AS (SELECT person, MIN(day) AS first_day FROM visits GROUP BY person)
        SELECT f.first_day, COUNT(DISTINCT f.person) AS people, COUNT(DISTINCT v.person) AS back
        FROM first_visits AS f
        JOIN visits AS v ON v.person = f.person AND v.day = f.first_day + 1
        GROUP BY f.first_day
        ORDER BY f.first_day
        """


def wrong_visits_counted():
    """You count rows. Somebody who came twice on the next day counts twice in both columns. One person with visits on the days 1, 2 and 2 is enough to see it."""
    return """
        WITH first_visits AS (SELECT person, MIN(day) AS first_day FROM visits GROUP BY person)
        SELECT f.first_day, COUNT(*) AS people, COUNT(v.person) AS back
        FROM first_visits AS f
        LEFT JOIN visits AS v ON v.person = f.person AND v.day = f.first_day + 1
        GROUP BY f.first_day
        ORDER BY f.first_day
        """


def wrong_any_later_day():
    """You count everybody who came back at any time. One person with visits on the days 1 and 3 didn't come on the next day."""
    return """
        WITH first_visits AS (SELECT person, MIN(day) AS first_day FROM visits GROUP BY person)
        SELECT f.first_day, COUNT(DISTINCT f.person) AS people, COUNT(DISTINCT v.person) AS back
        FROM first_visits AS f
        LEFT JOIN visits AS v ON v.person = f.person AND v.day > f.first_day
        GROUP BY f.first_day
        ORDER BY f.first_day
        """


def wrong_every_day():
    """You treat every visit as a first one. One person with visits on the days 1 and 2 gets two rows; the first time was on day 1."""
    return """
        SELECT f.day AS first_day, COUNT(DISTINCT f.person) AS people, COUNT(DISTINCT v.person) AS back
        FROM visits AS f
        LEFT JOIN visits AS v ON v.person = f.person AND v.day = f.day + 1
        GROUP BY f.day
        ORDER BY f.day
        """
