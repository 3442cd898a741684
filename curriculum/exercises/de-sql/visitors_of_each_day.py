"""Visitors of each day

A website writes a row into `visits` for each visit. `visitor` is a number, or NULL if the visitor refused
to be counted. Return one row for each day, the earliest first:

- `day`
- `visits`: the number of visits
- `visitors`: how many different visitors are known on that day

`day` is never NULL.

{tables}

For these the query returns

| day | visits | visitors |
|---|---|---|
| 2025-03-01 | 4 | 2 |
| 2025-03-02 | 1 | 0 |
"""

minutes = 6
chapter = "03-one-row-for-each-group"
hint = "Visitor 7 came twice and is one visitor. What does COUNT(DISTINCT ...) do with NULL?"

equivalent = {"CountColumn @ 3:COUNT(*) AS visits, -> COUNT(day) AS visits,": "day is never NULL, as the task says"}


def query():
    return """
        SELECT day, COUNT(*) AS visits, COUNT(DISTINCT visitor) AS visitors
        FROM visits
        GROUP BY day
        ORDER BY day
        """


_HEAD = ("day", "visitor")


def cases(rng):
    yield {
        "visits": [
            ("day", "visitor"),
            ("2025-03-02", None),
            ("2025-03-01", 7),
            ("2025-03-01", 9),
            ("2025-03-01", 7),
            ("2025-03-01", None),
        ]
    }
    yield {"visits": [_HEAD, ("2025-01-10", 3), ("2025-01-10", 3), ("2025-01-09", None), ("2025-01-09", 3)]}
    yield {"visits": [_HEAD, ("2025-05-02", None), ("2025-05-02", None), ("2025-04-30", 5), ("2025-05-02", 5)]}
    yield {"visits": [_HEAD, ("2024-12-31", 1), ("2024-12-31", None), ("2024-12-31", 1), ("2024-12-31", 2)]}
    for n in (7, 11):
        days, who = rng.integers(1, 4, n).tolist(), rng.integers(1, 5, n).tolist()
        picks = [(f"2025-07-0{d}", w if w < 4 else None) for d, w in zip(days, who)]
        yield {"visits": [_HEAD, ("2025-07-03", 1), ("2025-07-03", 1), ("2025-07-02", None), *picks]}


def wrong_visits_twice():
    """You count a visitor once for each visit. Visitor 7 came twice and is one visitor."""
    return """
        SELECT day, COUNT(*) AS visits, COUNT(visitor) AS visitors FROM visits GROUP BY day ORDER BY day
        """


def wrong_unknown_visits_lost():
    """COUNT(visitor) leaves out the visits of those who refused to be counted. They were visits all the same."""
    return """
        SELECT day, COUNT(visitor) AS visits, COUNT(DISTINCT visitor) AS visitors
        FROM visits GROUP BY day ORDER BY day
        """


def wrong_unknown_as_one():
    """You count all unknown visitors of a day as one more visitor. How many they were is not known."""
    return """
        SELECT day, COUNT(*) AS visits, COUNT(DISTINCT COALESCE(visitor, -1)) AS visitors
        FROM visits GROUP BY day ORDER BY day
        """
