"""Share of the shift

A bakery notes how many loaves each oven baked in each shift. For every row, return the oven's share of **its shift's** loaves:
`shift`, `oven`, and as `share` the part in per cent, sorted by shift and oven.

- `baked`: one row for each shift and oven, at least one; `loaves` is a whole number, at least 1.

{tables}

Monday's shift has 40 loaves, 30 of them from oven 1:

| shift | oven | share |
|---|---|---|
| Mon | 1 | 75.0 |
| Mon | 2 | 25.0 |
| Tue | 1 | 100.0 |
"""

minutes = 6
chapter = "02-next-to-each-row"
hint = "Which rows belong together for the sum? The rows themselves have to stay."


def query():
    return """
        SELECT
            shift,
            oven,
            100.0 * loaves / SUM(loaves) OVER (PARTITION BY shift) AS share
        FROM baked
        ORDER BY shift, oven
        """


def _baked(*rows):
    return {"baked": [("shift", "oven", "loaves"), *rows]}


def cases(rng):
    yield {"baked": [("shift", "oven", "loaves"), ("Mon", 1, 30), ("Tue", 1, 20), ("Mon", 2, 10)]}
    yield _baked(("Wed", 3, 7))
    yield _baked(("Mon", 2, 1), ("Mon", 1, 3), ("Tue", 2, 3), ("Tue", 1, 1))
    yield _baked(("Sat", 1, 5), ("Fri", 1, 10), ("Fri", 2, 40), ("Sat", 2, 15))
    yield _baked(("Mon", 1, 2), ("Mon", 2, 2), ("Mon", 3, 4), ("Tue", 3, 6))
    for n in (2, 3):
        yield _baked(*((day, oven, int(rng.integers(5, 60))) for oven in range(n, 0, -1) for day in ("Tue", "Mon", "Fri")))


def wrong_share_of_all():
    """Your window is the whole table, so you divide by the loaves of all shifts together."""
    return """
        SELECT shift, oven, 100.0 * loaves / SUM(loaves) OVER () AS share FROM baked ORDER BY shift, oven
        """


def wrong_share_of_the_oven():
    """You divide by what the oven baked in all shifts. The task asks for the share of its shift."""
    return """
        SELECT shift, oven, 100.0 * loaves / SUM(loaves) OVER (PARTITION BY oven) AS share
        FROM baked ORDER BY shift, oven
        """


def wrong_sum_so_far():
    """With `ORDER BY` in the window the sum runs only up to the current row, so the first oven of a shift always has 100 per cent."""
    return """
        SELECT shift, oven, 100.0 * loaves / SUM(loaves) OVER (PARTITION BY shift ORDER BY oven) AS share
        FROM baked ORDER BY shift, oven
        """


def wrong_a_part_of_one():
    """You return a fraction between 0 and 1. In per cent it's a hundred times as much: 75.0 instead of 0.75."""
    return """
        SELECT shift, oven, 1.0 * loaves / SUM(loaves) OVER (PARTITION BY shift) AS share
        FROM baked ORDER BY shift, oven
        """
