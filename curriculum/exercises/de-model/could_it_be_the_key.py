"""Could it be the key?

A file arrives without a description, and you look for its key. Return whether the columns `names`, taken together, could be a
key: no two rows agree in all of them, and no row has `None` in one of them.

- `rows`: a list of dicts with the same keys. `names`: a list of at least one of these keys.
- Returns `True` or `False`. Without rows nothing rules it out: `True`.

>>> rows = [{"pupil": 1, "exam": "May"}, {"pupil": 1, "exam": "June"}, {"pupil": 2, "exam": "May"}]
>>> could_it_be_the_key(rows, ["pupil"])
False
>>> could_it_be_the_key(rows, ["pupil", "exam"])
True
"""

minutes = 7
chapter = "01-rows-that-cannot-be-wrong"
hint = "For one row, make a tuple of its values in these columns. What do you have to remember of the rows before?"


def could_it_be_the_key(rows: list, names: list) -> bool:
    seen = set()
    for row in rows:
        value = tuple(row[name] for name in names)
        if None in value or value in seen:
            return False
        seen.add(value)
    return True


def _rows(*pairs):
    return [{"a": a, "b": b, "c": 0} for a, b in pairs]


def cases(rng):
    yield ([], ["a"])
    yield (_rows((1, 2)), ["a"])
    yield (_rows((1, 2), (1, 3)), ["a"])
    yield (_rows((1, 2), (1, 3)), ["b"])
    yield (_rows((1, 2), (1, 3), (2, 2)), ["a", "b"])
    yield (_rows((1, 2), (2, 1)), ["a", "b"])
    yield (_rows((1, 2), (2, 3), (1, 2)), ["b", "a"])
    yield (_rows((1, None), (1, 4)), ["a", "b"])
    yield (_rows((None, 3)), ["a"])
    yield (_rows((None, 3), (2, 4)), ["b"])
    yield (_rows((3, 3), (4, None)), ["a", "b"])
    yield (_rows((1, 5), (2, 5), (3, 5)), ["a", "b"])
    yield (_rows((5, 1), (5, 2), (5, 3)), ["b", "c"])
    yield (_rows((12, 3), (1, 23)), ["a", "b"])
    yield (_rows((1, None), (2, 5)), ["a", "b"])
    yield (_rows((None, 1), (3, 2), (3, 3)), ["a", "b"])
    for n in (4, 6):
        yield (_rows(*rng.integers(0, 4, (n, 2)).tolist()), ["a", "b"])


def wrong_each_by_itself(rows, names):
    """You check each column by itself. Pupil 1 may be there twice as long as the pairs of pupil and exam differ."""
    return all(None not in [r[n] for r in rows] and len({r[n] for r in rows}) == len(rows) for n in names)


def wrong_gaps_pass(rows, names):
    """A row with None passes. A key identifies a row, and an unknown value identifies none."""
    return len({tuple(r[n] for n in names) for r in rows}) == len(rows)


def wrong_one_is_enough(rows, names):
    """One column without repetition is enough for you. None in another one still spoils the key, and a pair may differ although both columns repeat."""
    return not rows or any(None not in [r[n] for r in rows] and len({r[n] for r in rows}) == len(rows) for n in names)
