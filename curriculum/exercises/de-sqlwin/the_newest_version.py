"""The newest version

A job appends every change of a support ticket as a new row, so that a ticket has many versions. Return the newest version of
each ticket: `ticket`, `status` and `agent`, sorted by ticket.

- `versions`: the newest version is the one with the latest `changed`; of several at the same time, the one with the largest
  `id`. `agent` may be NULL: nobody is working on the ticket.

{tables}

The query returns

| ticket | status | agent |
|---|---|---|
| 7 | open | Di |
| 8 | closed | NULL |
"""

minutes = 8
chapter = "02-next-to-each-row"
hint = "Number the versions of each ticket so that the newest gets 1. Which two columns decide the order?"

equivalent = {
    "AddDistinct @ 7:SELECT -> SELECT DISTINCT": "each ticket has one row at place 1",
    "Compare_LtE @ 13:place = 1 -> place <= 1": "places begin at 1",
    "AddDistinct @ 2:SELECT -> SELECT DISTINCT": "every version has an id of its own",
}


def query():
    return """
        WITH numbered AS (
            SELECT *,
                ROW_NUMBER() OVER (
                    PARTITION BY ticket ORDER BY changed DESC, id DESC
                ) AS place
            FROM versions
        )
        SELECT ticket, status, agent
        FROM numbered
        WHERE place = 1
        ORDER BY ticket
        """


_HEAD = ("id", "ticket", "changed", "status", "agent")


def cases(rng):
    yield {
        "versions": [
            ("id", "ticket", "changed", "status", "agent"),
            (1, 7, "2024-05-01", "waiting", "Ed"),
            (2, 8, "2024-05-01", "open", "Ed"),
            (3, 7, "2024-05-03", "open", "Di"),
            (4, 8, "2024-05-02", "closed", None),
        ]
    }
    yield {"versions": [_HEAD, (5, 1, "2024-05-01", "open", None)]}
    yield {"versions": [_HEAD, (1, 4, "2024-05-02", "open", "Di"), (2, 4, "2024-05-02", "closed", "Ed")]}
    yield {"versions": [_HEAD, (8, 4, "2024-05-02", "open", "Di"), (6, 4, "2024-05-02", "closed", "Ed"), (9, 4, "2024-05-01", "new", "Ed")]}
    yield {"versions": [_HEAD, (3, 2, "2024-05-09", "closed", "Ed"), (4, 2, "2024-05-01", "waiting", "Di"), (5, 1, "2024-05-05", "open", "Di")]}
    yield {"versions": [_HEAD, (1, 2, "2024-05-09", "closed", "Ed"), (9, 2, "2024-05-08", "open", "Ed"), (4, 3, "2024-05-09", "open", "Di"), (2, 3, "2024-05-09", "new", "Di")]}
    yield {"versions": [_HEAD, (1, 2, "2024-05-03", "waiting", "Ed"), (2, 2, "2024-05-02", "open", "Di"), (3, 2, "2024-05-03", "open", None), (4, 9, "2024-05-03", "closed", "Ed")]}
    yield {"versions": [_HEAD, (7, 1, "2024-05-01", "waiting", "Di"), (6, 1, "2024-05-02", "closed", None), (5, 2, "2024-05-02", "closed", "Ed"), (2, 2, "2024-05-02", "open", None)]}
    for n in (8, 12):
        status, agent = rng.choice(["open", "waiting", "closed"], n).tolist(), ["Di", "Ed", None] * n
        rows = zip(range(1, n + 1), rng.integers(1, 4, n).tolist(), rng.integers(1, 4, n).tolist(), status, agent)
        yield {"versions": [_HEAD, *((i, t, f"2024-05-0{day}", s, a) for i, t, day, s, a in rows)]}


def wrong_ties_stay():
    """A ticket with two versions of the same latest time is there twice. `RANK` gives 1 to both, and a join with the latest time keeps both."""
    return """
        WITH numbered AS (
            SELECT *, RANK() OVER (PARTITION BY ticket ORDER BY changed DESC) AS place FROM versions
        )
        SELECT ticket, status, agent FROM numbered WHERE place = 1 ORDER BY ticket, status, agent
        """


def wrong_largest_id():
    """You take the largest id. Rows may arrive late: the time decides first, and the id only among equal times."""
    return """
        WITH numbered AS (
            SELECT *, ROW_NUMBER() OVER (PARTITION BY ticket ORDER BY id DESC) AS place FROM versions
        )
        SELECT ticket, status, agent FROM numbered WHERE place = 1 ORDER BY ticket
        """


def wrong_first_version():
    """Your order goes upwards, so number 1 is the oldest version of each ticket."""
    return """
        WITH numbered AS (
            SELECT *, ROW_NUMBER() OVER (PARTITION BY ticket ORDER BY changed, id) AS place FROM versions
        )
        SELECT ticket, status, agent FROM numbered WHERE place = 1 ORDER BY ticket
        """


def wrong_column_by_column():
    """You take the maximum of each column by itself. The status then comes from one version and the agent from another."""
    return """
        SELECT ticket, MAX(status) AS status, MAX(agent) AS agent FROM versions GROUP BY ticket ORDER BY ticket
        """
