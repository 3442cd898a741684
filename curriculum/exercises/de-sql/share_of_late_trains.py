"""The share of late trains

In the table `trains`, `delay` is the delay in minutes on arrival, and NULL where it wasn't measured. A train
is late from 6 minutes on. Return one row for each line that has a measured train, in any order: `line` and
as `late` the share of late trains among its **measured** trains, a number from 0 to 1.

{tables}

For these the query returns

| line | late |
|---|---|
| A | 0.5 |
| B | 0.0 |
"""

minutes = 6
chapter = "03-one-row-for-each-group"
hint = "The mean of a column of ones and zeros is a share. Which trains should have neither a one nor a zero?"


def query():
    return """
        SELECT line, AVG(CASE WHEN delay >= 6 THEN 1 ELSE 0 END) AS late
        FROM trains
        WHERE delay IS NOT NULL
        GROUP BY line
        """


_HEAD = ("line", "delay")


def cases(rng):
    yield {
        "trains": [
            ("line", "delay"),
            ("A", 6),
            ("A", 2),
            ("A", None),
            ("B", 0),
            ("C", None),
        ]
    }
    yield {"trains": [_HEAD, ("A", 6), ("A", 5), ("A", 7), ("A", None)]}
    yield {"trains": [_HEAD, ("B", 30), ("B", None), ("C", None), ("C", 6)]}
    yield {"trains": [_HEAD, ("B", 6), ("B", 6), ("B", 1), ("A", None), ("B", None)]}
    for n in (7, 11):
        lines, delays = rng.integers(0, 3, n).tolist(), rng.integers(3, 9, n).tolist()
        picks = [("ABC"[a], d if d < 8 else None) for a, d in zip(lines, delays)]
        yield {"trains": [_HEAD, *picks, ("A", None), ("A", 6), ("D", None)]}


def wrong_unmeasured_on_time():
    """A train that wasn't measured falls into your ELSE and counts as punctual, so the share is too low."""
    return """
        SELECT line, AVG(CASE WHEN delay >= 6 THEN 1 ELSE 0 END) AS late FROM trains GROUP BY line
        """


def wrong_more_than_six():
    """A train is late from 6 minutes on, and 6 is included."""
    return """
        SELECT line, AVG(CASE WHEN delay > 6 THEN 1 ELSE 0 END) AS late
        FROM trains WHERE delay IS NOT NULL GROUP BY line
        """


def wrong_number_of_late():
    """You return how many trains were late. The share is this number divided by the number of measured trains."""
    return """
        SELECT line, SUM(CASE WHEN delay >= 6 THEN 1 ELSE 0 END) AS late
        FROM trains WHERE delay IS NOT NULL GROUP BY line
        """


def wrong_punctual_lines_lost():
    """WHERE keeps only late trains, so a line without one has no row, and the share of late trains among late trains is always 1."""
    return """
        SELECT line, 1.0 * COUNT(*) / COUNT(delay) AS late FROM trains WHERE delay >= 6 GROUP BY line
        """
