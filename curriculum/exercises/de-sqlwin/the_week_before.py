"""The week before

Each morning a museum forecasts the visitors of the day. One feature is the number of visitors on the seven days **before**
the day. Return it for every day in the table: `day` and `week`, the latest day first.

- `visits`: at most one row for each `day`, a whole number; on the days that aren't in the table the museum was closed.
- `week` is the sum over the days `day - 7` to `day - 1`. Where none of them is in the table, it's 0.

{tables}

Day 9 looks back at the days 2 to 8, of which 2 and 3 are there:

| day | week |
|---|---|
| 9 | 140 |
| 3 | 180 |
| 2 | 100 |
| 1 | 0 |
"""

minutes = 9
chapter = "03-which-rows-count"
hint = "A frame may also end before the current row. What does SUM give for a frame without rows?"


def query():
    return """
        SELECT
            day,
            COALESCE(
                SUM(visitors) OVER (
                    ORDER BY day
                    RANGE BETWEEN 7 PRECEDING AND 1 PRECEDING
                ),
                0
            ) AS week
        FROM visits
        ORDER BY day DESC
        """


def _visits(*rows):
    return {"visits": [("day", "visitors"), *rows]}


def cases(rng):
    yield {"visits": [("day", "visitors"), (1, 100), (2, 80), (3, 60), (9, 50)]}
    yield _visits((4, 70))
    yield _visits((5, 40), (4, 70))
    yield _visits((1, 10), (8, 20), (9, 40))
    yield _visits((20, 5), (1, 10), (9, 30), (13, 7))
    yield _visits(*((day, day * day) for day in range(1, 11)))
    yield _visits((1, 3), (3, 5), (5, 9), (7, 17), (9, 33), (11, 65), (13, 129), (15, 257), (17, 513))
    for n in (9, 12):
        days = sorted((rng.permutation(18)[:n] + 1).tolist())
        yield _visits(*zip(days, rng.integers(20, 400, n).tolist()))


def wrong_today_included():
    """Your frame ends with the day itself. In the morning its visitors aren't known: they are what is to be forecast."""
    return """
        SELECT day, SUM(visitors) OVER (ORDER BY day RANGE BETWEEN 6 PRECEDING AND CURRENT ROW) AS week
        FROM visits ORDER BY day DESC
        """


def wrong_seven_rows():
    """You add up the seven rows before. Closed days have no row, so seven rows reach back more than seven days."""
    return """
        SELECT day, COALESCE(SUM(visitors) OVER (ORDER BY day ROWS BETWEEN 7 PRECEDING AND 1 PRECEDING), 0) AS week
        FROM visits ORDER BY day DESC
        """


def wrong_not_zero():
    """SUM over a frame without rows is NULL. Nobody came, and that's known: 0."""
    return """
        SELECT day, SUM(visitors) OVER (ORDER BY day RANGE BETWEEN 7 PRECEDING AND 1 PRECEDING) AS week
        FROM visits ORDER BY day DESC
        """


def wrong_six_days():
    """Your frame begins 6 days before and ends the day before: six days. Without today, seven days begin 7 days before."""
    return """
        SELECT day, COALESCE(SUM(visitors) OVER (ORDER BY day RANGE BETWEEN 6 PRECEDING AND 1 PRECEDING), 0) AS week
        FROM visits ORDER BY day DESC
        """
