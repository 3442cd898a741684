'''Repeated keys

The key of a table consists of several columns, such as shop and day. Return the numbers of all rows whose key occurs more than
once, in ascending order.

- `rows`: a list of tuples; `key`: a list of positions in the tuple, at least one.
- A key with a None in it identifies nothing. Such rows are left to the rule on gaps and don't count as repeated.

>>> repeated_keys([("north", "Mon", 4), ("north", "Tue", 4), ("south", "Mon", 9), ("north", "Mon", 5)], [0, 1])
[0, 3]
'''

minutes = 6
chapter = "01-what-must-be-true"
equivalent = {
    "Compare_Gt_NotEq @ 6:return [i for i, one in enumerate(keys) if times[one] > 1 and None not in one] -> return [i for i, one in enumerate(keys) if times[one] != 1 and None not in one]": "Each key has been counted, so its number is at least 1.",
}
hint = "Count the keys first, as tuples in a dict. Then go through the rows a second time."


def repeated_keys(rows: list, key: list) -> list:
    keys = [tuple(row[i] for i in key) for row in rows]
    times = {}
    for one in keys:
        times[one] = times.get(one, 0) + 1
    return [i for i, one in enumerate(keys) if times[one] > 1 and None not in one]


def cases(rng):
    yield ([], [0])
    yield ([("n", "Mon", 4)], [0, 1])
    yield ([("n", "Mon", 4), ("n", "Tue", 4)], [0, 1])
    yield ([("n", "Mon", 4), ("n", "Mon", 5)], [0, 1])
    yield ([("n", "Mon", 0), ("n", "Tue", 0), ("s", "Mon", 4)], [2, 0])
    yield ([("n", None, 4), ("n", None, 5), ("s", "Mon", 5)], [0, 1])
    yield ([(None, 1), (None, 2), (None, 3)], [0])
    yield ([("n", "Mon", 4), ("n", "Tue", 4), ("s", "Mon", 9), ("n", "Mon", 5)], [0, 1])
    yield ([("n1", "2"), ("n", "12"), ("n1", "2")], [0, 1])
    yield ([("a", "b", 1), ("b", "a", 1), ("a", "b", 1), ("a", "b", 2)], [0, 1])
    yield ([("x", None, 1), ("x", None, 1), ("y", "b", 1), ("y", "b", 2), ("y", "b", 2)], [0, 1])
    for n in (6, 12):
        rows = [("nsw"[a], ["Mon", "Tue", None][b], c) for a, b, c in rng.integers(0, 3, (n, 3)).tolist()]
        yield (rows, [0, 1])


def wrong_later_ones(rows, key):
    """You list a row only if its key has come before, so the first of them is missing. Which one is right isn't known."""
    seen, found = set(), []
    for i, row in enumerate(rows):
        one = tuple(row[k] for k in key)
        if one in seen and None not in one:
            found.append(i)
        seen.add(one)
    return found


def wrong_whole_rows(rows, key):
    """You compare whole rows. Two rows with the same key and different values are the worst case, and you miss it."""
    return [i for i, row in enumerate(rows) if rows.count(row) > 1 and None not in [row[k] for k in key]]


def wrong_each_column(rows, key):
    """You look for repeated values in each column by itself. North may occur on many days; only the pair is the key."""
    found = set()
    for k in key:
        column = [row[k] for row in rows]
        found |= {i for i, v in enumerate(column) if v is not None and column.count(v) > 1}
    return sorted(found)


def wrong_gaps_are_equal(rows, key):
    """You take two keys with a None for the same key. A missing day isn't known to be the same day."""
    keys = [tuple(row[k] for k in key) for row in rows]
    return [i for i, one in enumerate(keys) if keys.count(one) > 1]
