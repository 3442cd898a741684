'''Too many gaps

Return the columns of a table that have more gaps than a contract allows, as a dict of column and share of gaps, rounded to
three digits. A gap is a value None, or a column that the row doesn't have.

- `rows`: a list of dicts, possibly empty (then there is no share, so the result is empty).
- `allowed`: a dict of column and the largest share that is allowed. Only these columns are looked at.
- The share is taken of all rows. A share that equals the allowed one is no fault.

>>> gaps_too_many([{"kg": 2.5, "box": None}, {"kg": None, "box": 4}, {"kg": 0}, {"kg": 7, "box": 1}], {"kg": 0.25, "box": 0.1})
{'box': 0.5}
'''

minutes = 7
chapter = "01-what-must-be-true"
hint = "`row.get(name)` is None in both cases of a gap. What about a weight of 0?"


def gaps_too_many(rows: list, allowed: dict) -> dict:
    found = {}
    for name, limit in allowed.items():
        gaps = [row for row in rows if row.get(name) is None]
        if rows and len(gaps) / len(rows) > limit:
            found[name] = round(len(gaps) / len(rows), 3)
    return found


def cases(rng):
    yield ([], {"kg": 0.5})
    yield ([{"kg": 1}], {})
    yield ([{"kg": None}], {"kg": 0.5})
    yield ([{"kg": 0}, {"kg": 3}], {"kg": 0})
    yield ([{}, {"kg": 3}], {"kg": 0.4})
    yield ([{"kg": None}, {"kg": 3}, {"kg": 0}], {"kg": 0.4})
    yield ([{"kg": None}, {"kg": 3}, {"kg": 0}], {"kg": 0.333})
    yield ([{"kg": None}, {"kg": 3}, {}, {"kg": 5}], {"kg": 0.5, "box": 0.9})
    yield ([{"box": None}, {"box": ""}, {"box": "a"}, {"kg": 5}], {"kg": 0.75, "box": 0.5})
    yield ([{"kg": 1, "box": 2}, {"kg": None}, {"kg": 4}, {"box": 0}, {"kg": 0}], {"kg": 0.3, "box": 0.6})
    for n in (7, 11):
        rows = [{"kg": [None, 0, 4][i], "box": j or None} for i, j in rng.integers(0, 3, (n, 2)).tolist()]
        yield (rows, {"kg": 0.3, "box": 0.2})


def _share(rows, allowed, gap, base, reached=False):
    found = {}
    for name, limit in allowed.items():
        gaps = sum(gap(row, name) for row in rows)
        whole = base(rows, gaps)
        share = gaps / whole if whole else (1.0 if gaps else 0.0)
        if rows and (share > limit or reached and share == limit):
            found[name] = round(share, 3)
    return found


def wrong_base_without_gaps(rows, allowed):
    """You divide by the rows that have a value. The base is all rows: one gap in four is 0.25, not 0.333."""
    return _share(rows, allowed, lambda row, name: row.get(name) is None, lambda rows, gaps: len(rows) - gaps)


def wrong_zero_is_a_gap(rows, allowed):
    """You take every value that counts as false for a gap. A weight of 0 or an empty text is there."""
    return _share(rows, allowed, lambda row, name: not row.get(name), lambda rows, gaps: len(rows))


def wrong_only_none(rows, allowed):
    """You count only the values None. A row that lacks the column altogether has a gap as well."""
    return _share(rows, allowed, lambda row, name: row.get(name, 0) is None, lambda rows, gaps: len(rows))


def wrong_limit_reached(rows, allowed):
    """You report a column whose share equals the limit. That much is allowed."""
    return _share(rows, allowed, lambda row, name: row.get(name) is None, lambda rows, gaps: len(rows), reached=True)
