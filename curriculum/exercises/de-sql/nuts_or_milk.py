"""Nuts or milk?

A guest who tolerates neither nuts nor milk asks the kitchen about its dishes. In the table `dishes`, `nuts` and
`milk` are 1 if the dish contains them, 0 if it doesn't, and NULL if nobody knows. Return one row for each dish,
in any order: `name`, and as `answer` one of three texts.

- `no` if it's known to contain nuts, or known to contain milk. Then it doesn't matter what else isn't known.
- `yes` if it's known to contain neither.
- `ask` in all other cases: it depends on something that nobody knows.

Two dishes may have the same name.

{tables}

For these the query returns

| name | answer |
|---|---|
| soup | yes |
| pie | no |
| curry | ask |
"""

minutes = 6
chapter = "02-neither-true-nor-false"
hint = "For which of the three answers is it enough to know one of the two columns?"

equivalent = {
    "Compare_GtE @ 4:WHEN nuts = 1 OR milk = 1 -> WHEN nuts >= 1 OR milk = 1": "the columns hold 0, 1 and NULL",
    "Compare_GtE @ 4:WHEN nuts = 1 OR milk = 1 -> WHEN nuts = 1 OR milk >= 1": "the columns hold 0, 1 and NULL",
    "Compare_LtE @ 6:WHEN nuts = 0 AND milk = 0 -> WHEN nuts <= 0 AND milk = 0": "the columns hold 0, 1 and NULL",
    "Compare_GtE @ 6:WHEN nuts = 0 AND milk = 0 -> WHEN nuts >= 0 AND milk = 0": "a 1 was caught by the condition before",
    "Compare_LtE @ 6:WHEN nuts = 0 AND milk = 0 -> WHEN nuts = 0 AND milk <= 0": "the columns hold 0, 1 and NULL",
    "Compare_GtE @ 6:WHEN nuts = 0 AND milk = 0 -> WHEN nuts = 0 AND milk >= 0": "a 1 was caught by the condition before",
}


def query():
    return """
        SELECT name,
            CASE WHEN nuts = 1 OR milk = 1 THEN 'no'
                 WHEN nuts = 0 AND milk = 0 THEN 'yes'
                 ELSE 'ask' END AS answer
        FROM dishes
        """


_COLUMNS = ("name", "nuts", "milk")


def cases(rng):
    yield {"dishes": [("name", "nuts", "milk"), ("soup", 0, 0), ("pie", None, 1), ("curry", None, 0)]}
    yield {"dishes": [_COLUMNS, ("bread", 1, 1), ("bread", 0, 1), ("bread", 1, 0), ("bread", 0, 0)]}
    yield {"dishes": [_COLUMNS, ("tart", None, None), ("rice", 0, None), ("stew", None, 0)]}
    yield {"dishes": [_COLUMNS, ("tart", 1, None), ("rice", None, 1), ("stew", None, None)]}
    yield {"dishes": [_COLUMNS, ("fish", 0, None), ("cake", 1, None), ("fish", 0, None), ("plum", 0, 0)]}
    values = [0, 1, None]
    for n in (6, 10):
        rows = [(f"dish {i}", values[a], values[b]) for i, (a, b) in enumerate(rng.integers(0, 3, (n, 2)).tolist())]
        yield {"dishes": [_COLUMNS, *rows, ("nougat", 1, None), ("salad", None, 0), ("toast", 0, None)]}


def wrong_unknown_means_no():
    """You say "no" to a dish about which something isn't known, even if it may contain neither. Somebody has to ask: look at what reaches your ELSE."""
    return """
        SELECT name, CASE WHEN nuts = 0 AND milk = 0 THEN 'yes' ELSE 'no' END AS answer FROM dishes
        """


def wrong_unknown_means_yes():
    """You say "yes" to a dish about which something isn't known. Where no condition is true, a dish falls through to ELSE; this one must not be served."""
    return """
        SELECT name, CASE WHEN nuts = 1 OR milk = 1 THEN 'no' ELSE 'yes' END AS answer FROM dishes
        """


def wrong_every_gap_is_asked():
    """You ask as soon as anything isn't known. A dish with milk is out of the question, whether or not it has nuts."""
    return """
        SELECT name, CASE WHEN nuts IS NULL OR milk IS NULL THEN 'ask'
            WHEN nuts = 0 AND milk = 0 THEN 'yes' ELSE 'no' END AS answer FROM dishes
        """


def wrong_one_is_enough():
    """You say "yes" when the dish is free of nuts *or* of milk. The guest tolerates neither, so it has to be free of both."""
    return """
        SELECT name, CASE WHEN nuts = 1 OR milk = 1 THEN 'no'
            WHEN nuts = 0 OR milk = 0 THEN 'yes' ELSE 'ask' END AS answer FROM dishes
        """
