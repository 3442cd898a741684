'''What the shadow would have done

Summarise the log of a shadow.

- `rows`: a list of tuples `(id, champion, shadow)`. The scores are numbers; that of the shadow is `None` if it failed. `threshold`: a
  score of at least `threshold` is a yes.
- Returns a dict: `"failed"`, how many times the shadow failed; `"changed"`, the ids of the requests for which both have a score and the
  decisions differ, in the order of the log; `"largest"`, the id of the request with the largest distance between the two scores, the
  earlier one of two that are equal, or `None` if the shadow always failed.

>>> shadow_report([("a", 0.4, 0.5), ("b", 0.9, 0.6), ("c", 0.2, None)], 0.5)
{'failed': 1, 'changed': ['a'], 'largest': 'b'}
>>> shadow_report([("a", 0.4, None)], 0.5)
{'failed': 1, 'changed': [], 'largest': None}
'''

minutes = 7
chapter = "03-in-the-shadow"
hint = "Make the list of rows with two scores first. max() takes a key and a default, and keeps the first of equals."


def shadow_report(rows: list[tuple], threshold: float) -> dict:
    both = [(name, a, b) for name, a, b in rows if b is not None]
    changed = [name for name, a, b in both if (a >= threshold) != (b >= threshold)]
    largest, distance = None, -1.0
    for name, a, b in both:
        if abs(a - b) > distance:
            largest, distance = name, abs(a - b)
    return {"failed": len(rows) - len(both), "changed": changed, "largest": largest}


def cases(rng):
    yield ([], 0.5)
    yield ([("a", 0.4, None)], 0.5)
    yield ([("a", 0.4, 0.4)], 0.5)
    yield ([("a", 0.4, 0.5), ("b", 0.9, 0.6), ("c", 0.2, None)], 0.5)
    yield ([("a", 0.75, 0.5), ("b", 0.25, 0.5)], 0.5)
    yield ([("a", 0.1, 0.9), ("b", 0.9, 0.1), ("c", 0.5, 0.25)], 0.5)
    yield ([("a", 0.9, None), ("b", 0.6, 0.0), ("c", 0.1, None), ("d", 0.7, 0.8)], 0.5)
    yield ([("a", 0.3, 0.0), ("b", 0.8, None), ("c", 0.2, 0.4)], 0.25)
    yield ([("a", 0.8, 0.2), ("b", 0.6, 0.9), ("c", 0.7, None)], 0.5)
    yield ([("a", 0.5, 0.0), ("b", 0.6, 0.5), ("c", 0.75, 1.0)], 0.75)
    for n in (6, 12, 20):
        scores = rng.integers(0, 17, (n, 2)) / 16
        yield ([(f"r{i}", float(a), None if rng.random() < 0.2 else float(b)) for i, (a, b) in enumerate(scores)], 0.5)


def _report(rows, both, changed, key):
    largest = max(both, key=key)[0] if both else None
    return {"failed": len(rows) - len(both), "changed": changed, "largest": largest}


def wrong_zero_is_failed(rows, threshold):
    """You take a score of 0.0 for a failure, since 0.0 counts as false. Only None says that there's no score."""
    both = [row for row in rows if row[2]]
    changed = [n for n, a, b in both if (a >= threshold) != (b >= threshold)]
    return _report(rows, both, changed, lambda row: abs(row[1] - row[2]))


def wrong_failed_is_no(rows, threshold):
    """You take a failed shadow for a no, and find changed decisions that nobody took. Without a score there's nothing to compare."""
    both = [row for row in rows if row[2] is not None]
    changed = [n for n, a, b in rows if (a >= threshold) != (b is not None and b >= threshold)]
    return _report(rows, both, changed, lambda row: abs(row[1] - row[2]))


def wrong_upwards_only(rows, threshold):
    """You look for requests to which the shadow says yes and the champion no. The other way round is a change as well."""
    both = [row for row in rows if row[2] is not None]
    changed = [n for n, a, b in both if a < threshold <= b]
    return _report(rows, both, changed, lambda row: abs(row[1] - row[2]))


def wrong_sign_kept(rows, threshold):
    """Your largest distance has a sign: you find the request on which the shadow is highest above the champion. 0.9 against 0.1 is far, too."""
    both = [row for row in rows if row[2] is not None]
    changed = [n for n, a, b in both if (a >= threshold) != (b >= threshold)]
    return _report(rows, both, changed, lambda row: row[2] - row[1])
