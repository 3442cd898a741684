"""Deliveries of each courier

The table `deliveries` has a row for each delivery. `minutes` is NULL where the clock wasn't stopped, and
`courier` is NULL where nobody knows who drove. Return one row for each courier, in any order, with one
more for the unknown courier if there is one:

- `courier`
- `deliveries`: the number of deliveries
- `timed`: in how many of them the minutes are known
- `mean`: the mean of the known minutes; NULL if none is known

{tables}

For these the query returns

| courier | deliveries | timed | mean |
|---|---|---|---|
| Ada | 3 | 2 | 20.0 |
| NULL | 1 | 0 | NULL |
"""

minutes = 6
chapter = "03-one-row-for-each-group"
hint = "COUNT(*) counts rows, COUNT(column) counts values. What do aggregates do with NULL?"


def query():
    return """
        SELECT courier, COUNT(*) AS deliveries, COUNT(minutes) AS timed, AVG(minutes) AS mean
        FROM deliveries
        GROUP BY courier
        """


_HEAD = ("courier", "minutes")


def cases(rng):
    yield {
        "deliveries": [
            ("courier", "minutes"),
            ("Ada", 10),
            (None, None),
            ("Ada", None),
            ("Ada", 30),
        ]
    }
    yield {"deliveries": [_HEAD, ("Bo", None), ("Bo", 12), (None, 8)]}
    yield {"deliveries": [_HEAD, (None, 5), (None, 9), ("Cy", None), ("Cy", 40), ("Cy", 80)]}
    yield {"deliveries": [_HEAD, ("Di", None), (None, 3), ("Di", None)]}
    names = ["Ada", "Bo", "Cy", None]
    for n in (7, 10):
        who, time = rng.integers(0, 4, n).tolist(), rng.integers(1, 60, n).tolist()
        picks = [(names[w], t if t % 3 else None) for w, t in zip(who, time)]
        yield {"deliveries": [_HEAD, *picks, (None, 20), ("Ada", None), ("Ada", 7)]}


def wrong_values_for_rows():
    """COUNT(minutes) counts only deliveries with known minutes. The number of deliveries is COUNT(*)."""
    return """
        SELECT courier, COUNT(minutes) AS deliveries, COUNT(minutes) AS timed, AVG(minutes) AS mean
        FROM deliveries GROUP BY courier
        """


def wrong_gap_is_nought():
    """You count an unknown time as 0 minutes, which pulls the mean down. AVG passes over NULL by itself."""
    return """
        SELECT courier, COUNT(*) AS deliveries, COUNT(minutes) AS timed, AVG(COALESCE(minutes, 0)) AS mean
        FROM deliveries GROUP BY courier
        """


def wrong_untimed_removed():
    """Your WHERE removes the deliveries without a time before they are counted."""
    return """
        SELECT courier, COUNT(*) AS deliveries, COUNT(minutes) AS timed, AVG(minutes) AS mean
        FROM deliveries WHERE minutes IS NOT NULL GROUP BY courier
        """


def wrong_nobodys_deliveries_lost():
    """The deliveries without a courier are missing. They form a row of their own."""
    return """
        SELECT courier, COUNT(*) AS deliveries, COUNT(minutes) AS timed, AVG(minutes) AS mean
        FROM deliveries WHERE courier IS NOT NULL GROUP BY courier
        """
