"""The quiet days

A lift reports its faults. Write a report with one row for each day from the first day with a fault to the last, **also
for the days without any**: `day` and `faults`, the latest day first.

- `faults`: one row for each fault, at least one; `day` is a whole number, the number of days since the lift was built.

{tables}

The query returns

| day | faults |
|---|---|
| 7 | 1 |
| 6 | 0 |
| 5 | 0 |
| 4 | 2 |
"""

minutes = 8
chapter = "01-one-step-at-a-time"
hint = "Make the days first, starting from `SELECT MIN(day) AS day FROM faults`. When do they have to end? Then join the faults to them."

equivalent = {
    "Compare_NotEq @ 10:day < ( -> day <> (": "the days go up by one, so they meet the last one",
}


def query():
    return """
        WITH RECURSIVE days AS (
            SELECT MIN(day) AS day FROM faults
            UNION ALL
            SELECT day + 1 FROM days
            WHERE day < (SELECT MAX(day) FROM faults)
        )
        SELECT days.day, COUNT(faults.id) AS faults
        FROM days
        LEFT JOIN faults ON faults.day = days.day
        GROUP BY days.day
        ORDER BY days.day DESC
        """


def _faults(*days):
    return {"faults": [("id", "day"), *enumerate(days, 1)]}


def cases(rng):
    yield {"faults": [("id", "day"), (1, 7), (2, 4), (3, 4)]}
    yield _faults(6)
    yield _faults(1, 2, 2, 3)
    yield _faults(1, 5)
    yield _faults(12, 9, 15, 12)
    yield _faults(3, 3, 3, 10)
    for n in (3, 6):
        yield _faults(*(rng.permutation(12)[:n] * 2 + 1).tolist())


def wrong_only_days_with_faults():
    """You group the faults. A day without a fault has no row to group, so it's missing from your report."""
    return """
        SELECT day, COUNT(*) AS faults FROM faults GROUP BY day ORDER BY day DESC
        """


def wrong_rows_counted():
    """A quiet day has 1 instead of 0 in your report. `COUNT(*)`, or the count of a column of `days`, counts the row of NULLs that the day gets from the LEFT JOIN."""
    return """
        WITH RECURSIVE days AS (
            SELECT MIN(day) AS day FROM faults
            UNION ALL
            SELECT day + 1 FROM days WHERE day < (SELECT MAX(day) FROM faults)
        )
        SELECT days.day, COUNT(*) AS faults
        FROM days LEFT JOIN faults ON faults.day = days.day
        GROUP BY days.day ORDER BY days.day DESC
        """


def wrong_one_day_too_many():
    """Your condition still holds for the last day, so one more round adds the day after it."""
    return """
        WITH RECURSIVE days AS (
            SELECT MIN(day) AS day FROM faults
            UNION ALL
            SELECT day + 1 FROM days WHERE day <= (SELECT MAX(day) FROM faults)
        )
        SELECT days.day, COUNT(faults.id) AS faults
        FROM days LEFT JOIN faults ON faults.day = days.day
        GROUP BY days.day ORDER BY days.day DESC
        """


def wrong_from_day_one():
    """Your days begin at 1. The report begins with the first day that has a fault."""
    return """
        WITH RECURSIVE days AS (
            SELECT 1 AS day
            UNION ALL
            SELECT day + 1 FROM days WHERE day < (SELECT MAX(day) FROM faults)
        )
        SELECT days.day, COUNT(faults.id) AS faults
        FROM days LEFT JOIN faults ON faults.day = days.day
        GROUP BY days.day ORDER BY days.day DESC
        """
