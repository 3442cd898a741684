"""Neither sold nor scrapped

A workshop has a table `bikes` with a row for each bicycle: the model and its `status`. The status is NULL
where nobody has written it down. Return `model` and `status` of each bicycle that isn't known to be `sold`
or `scrapped`, in any order. A bicycle without a status stands in the yard like the others, so it's in the
result, and its status stays NULL.

{tables}

For these the query returns

| model | status |
|---|---|
| Comet | repair |
| Swift | NULL |
"""

minutes = 6
chapter = "02-neither-true-nor-false"
hint = "What is `NULL <> 'sold'`: true, false or unknown? And which rows does WHERE keep?"


def query():
    return """
        SELECT model, status
        FROM bikes
        WHERE (status <> 'sold' AND status <> 'scrapped') OR status IS NULL
        """


_HEAD = ("model", "status")


def cases(rng):
    yield {
        "bikes": [
            ("model", "status"),
            ("Comet", "repair"),
            ("Swift", None),
            ("Arrow", "sold"),
            ("Comet", "scrapped"),
        ]
    }
    yield {"bikes": [_HEAD, ("Comet", None), ("Comet", None), ("Arrow", "waiting")]}
    yield {"bikes": [_HEAD, ("Swift", "scrapped"), ("Arrow", None), ("Arrow", "repair")]}
    yield {"bikes": [_HEAD, ("Swift", "sold"), ("Swift", "waiting"), ("Comet", None), ("Swift", "waiting")]}
    yield {"bikes": [_HEAD, ("Swift", "sold"), ("Arrow", "scrapped"), ("Swift", "repair")]}
    models, states = ["Comet", "Swift", "Arrow"], ["sold", "scrapped", "waiting", None]
    for n in (5, 8):
        picks = zip(rng.integers(0, 3, n).tolist(), rng.integers(0, 4, n).tolist())
        yield {"bikes": [_HEAD, *((models[m], states[s]) for m, s in picks), ("Comet", None), ("Comet", "sold")]}


def wrong_unknown_lost():
    """Where the status is NULL, your condition is unknown, and WHERE keeps only rows for which it is true."""
    return """
        SELECT model, status FROM bikes WHERE status NOT IN ('sold', 'scrapped')
        """


def wrong_or_between():
    """Every status differs from at least one of the two, so your OR keeps the sold and the scrapped ones as well."""
    return """
        SELECT model, status FROM bikes
        WHERE status <> 'sold' OR status <> 'scrapped' OR status IS NULL
        """


def wrong_status_made_up():
    """You found the right rows, but you show a status where nobody has written one down."""
    return """
        SELECT model, COALESCE(status, '') AS status FROM bikes
        WHERE COALESCE(status, '') NOT IN ('sold', 'scrapped')
        """


def wrong_only_unknown():
    """You return only the bicycles without a status. Those in repair are in the yard, too."""
    return """
        SELECT model, status FROM bikes WHERE status IS NULL
        """
