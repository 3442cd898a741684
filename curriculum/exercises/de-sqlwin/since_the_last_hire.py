"""Since the last hire

A bicycle hire shop wants to know how regularly people come back. For each hire, return the number of days since the **same
customer's** hire before it: `id` and `gap`, sorted by id.

- `hires`: `day` is a whole number. Of two hires of a customer on one day, the one with the smaller `id` comes first.
- The first hire of a customer has no hire before it: its gap is NULL.

{tables}

The query returns

| id | gap |
|---|---|
| 1 | NULL |
| 2 | NULL |
| 3 | 6 |
| 4 | 3 |
"""

minutes = 6
chapter = "02-next-to-each-row"
hint = "Which function looks at the row before? Among whose rows, and in which order?"


def query():
    return """
        SELECT
            id,
            day - LAG(day) OVER (PARTITION BY customer ORDER BY day, id) AS gap
        FROM hires
        ORDER BY id
        """


def _hires(*rows):
    return {"hires": [("id", "customer", "day"), *((n, *row) for n, row in enumerate(rows, 1))]}


def cases(rng):
    yield {"hires": [("id", "customer", "day"), (1, "Ada", 2), (2, "Bo", 4), (3, "Ada", 8), (4, "Bo", 7)]}
    yield _hires(("Cy", 5))
    yield _hires(("Cy", 5), ("Di", 6), ("Ed", 9))
    yield _hires(("Cy", 5), ("Cy", 5), ("Cy", 6))
    yield _hires(("Cy", 9), ("Di", 8), ("Cy", 3), ("Di", 7))
    yield _hires(("Ada", 4), ("Ada", 4), ("Bo", 4), ("Ada", 1), ("Bo", 12))
    yield _hires(("Bo", 20), ("Ada", 11), ("Bo", 2), ("Ada", 1), ("Bo", 9))
    head = ("id", "customer", "day")
    yield {"hires": [head, (7, "Cy", 5), (3, "Cy", 5), (9, "Cy", 5)]}
    yield {"hires": [head, (4, "Di", 8), (2, "Di", 8), (3, "Ed", 8), (1, "Di", 2)]}
    for n in (6, 10):
        hires = _hires(*zip(rng.choice(["Ada", "Bo", "Cy"], n).tolist(), rng.integers(1, 20, n).tolist()))
        yield {"hires": [head, *hires["hires"][:0:-1]]}


def wrong_anybodys():
    """Without `PARTITION BY` the hire before may be another customer's: Bo's first hire gets a gap of 2 days since Ada's."""
    return """
        SELECT id, day - LAG(day) OVER (ORDER BY day, id) AS gap FROM hires ORDER BY id
        """


def wrong_zero_for_the_first():
    """You turn the missing gap of a first hire into 0. That would say that the customer came back on the same day. There is no hire before it, so the gap stays NULL."""
    return """
        SELECT id, COALESCE(day - LAG(day) OVER (PARTITION BY customer ORDER BY day, id), 0) AS gap
        FROM hires ORDER BY id
        """


def wrong_until_the_next():
    """`LEAD` looks at the hire after this one. At the time of the hire nobody knows it yet."""
    return """
        SELECT id, LEAD(day) OVER (PARTITION BY customer ORDER BY day, id) - day AS gap FROM hires ORDER BY id
        """


def wrong_order_of_entry():
    """You go through the hires in the order of their ids. Some were entered late, so the days decide first."""
    return """
        SELECT id, day - LAG(day) OVER (PARTITION BY customer ORDER BY id) AS gap FROM hires ORDER BY id
        """
