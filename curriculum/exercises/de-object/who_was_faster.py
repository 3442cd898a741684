"""Who was faster?

Several programs change the same object. Here every object has a version number, which a put raises by one. A put with a
condition says which version it expects; it is stored only if that is the current one. Replay the requests and return the
object and the result of each request.

- `requests`: a list of tuples (expected, text). `expected` is an int, or None for a put without a condition. The object
  doesn't exist at first: that is version 0. A put that wants to create it expects version 0.
- Returns a tuple: the last text that was stored (None if there is none), and a list with the new version for each request
  that was stored and `"refused"` for each that wasn't.

>>> replay([(0, "a"), (1, "b"), (1, "c")])
('b', [1, 2, 'refused'])
>>> replay([(3, "a"), (None, "b"), (1, "c")])
('c', ['refused', 1, 2])
"""

minutes = 7
chapter = "03-written-whole"
hint = "Two names change: the text and its version. When do both of them stay as they are?"


def replay(requests: list[tuple[int | None, str]]) -> tuple[str | None, list]:
    text, version = None, 0
    results = []
    for expected, new in requests:
        if expected is None or expected == version:
            text = new
            version += 1
            results.append(version)
        else:
            results.append("refused")
    return text, results


def cases(rng):
    yield ([],)
    yield ([(0, "a"), (1, "b"), (1, "c")],)
    yield ([(3, "a"), (None, "b"), (1, "c")],)
    yield ([(0, "a"), (0, "b")],)
    yield ([(None, "a"), (None, "b"), (0, "c")],)
    yield ([(1, "a"), (0, "b"), (2, "c"), (1, "d")],)
    yield ([(5, "a"), (4, "b")],)
    yield ([(0, "x"), (2, "y"), (1, "z"), (2, "w"), (3, "v")],)
    yield ([(0, "x"), (7, "y"), (None, "z"), (1, "w")],)
    yield ([(0, "x"), (1, "y"), (0, "z"), (2, "w")],)
    for n in (6, 12):
        yield ([(None if k == 7 else k, f"t{i}") for i, k in enumerate([0, *rng.integers(0, 8, n).tolist(), 9, None])],)


def wrong_last_one_wins(requests):
    """You store every request, whatever it expects. The change of the faster program is lost."""
    return (requests[-1][1] if requests else None), list(range(1, len(requests) + 1))


def wrong_refused_counts(requests):
    """You raise the version for refused requests too. Nothing was stored, so the object keeps its version."""
    text, version = None, 0
    results = []
    for expected, new in requests:
        if expected is None or expected == version:
            text = new
            results.append(version + 1)
        else:
            results.append("refused")
        version += 1
    return text, results


def wrong_older_is_enough(requests):
    """You store a request that expects an older version. That is the very case to refuse: somebody else was faster."""
    text, version = None, 0
    results = []
    for expected, new in requests:
        if expected is None or expected <= version:
            text = new
            version += 1
            results.append(version)
        else:
            results.append("refused")
    return text, results


def wrong_zero_is_no_condition(requests):
    """You take an expected version 0 for no condition, since 0 counts as false. It says that the object must not exist
    yet."""
    text, version = None, 0
    results = []
    for expected, new in requests:
        if not expected or expected == version:
            text = new
            version += 1
            results.append(version)
        else:
            results.append("refused")
    return text, results
