'''What each part may take

A request calls its parts one after the other, and the sender waits for at most `budget` milliseconds. Before a part is called, it gets
a time limit: what is left of the budget, less what is reserved for all parts *after* it.

- `parts`: a list of tuples `(name, reserve, took)`. `reserve` are the milliseconds that are kept for this part while the ones before
  it run. `took` is how long the part would take without a limit.
- Returns a list of tuples `(name, limit, result)`, one for each part that was called. `result` is `"ok"` if `took` is at most the
  limit. Otherwise it is `"cut"`, the part is ended at its limit, and no other part is called.

The features get 300 - 80 - 10 = 210 ms and take 120. Of the 180 ms left, 10 are kept for JSON.

>>> limits_by_deadline(300, [("features", 60, 120), ("model", 80, 150), ("json", 10, 5)])
[('features', 210, 'ok'), ('model', 170, 'ok'), ('json', 30, 'ok')]
>>> limits_by_deadline(300, [("features", 60, 500), ("model", 80, 150)])
[('features', 220, 'cut')]
'''

minutes = 9
chapter = "03-a-budget-and-a-fair-comparison"
hint = "Keep two numbers: what is left of the budget, and the reserves of the parts not called yet. Which changes before a limit is computed, and which after a part?"


def limits_by_deadline(budget: int, parts: list[tuple]) -> list[tuple]:
    left = budget
    later = sum(reserve for name, reserve, took in parts)
    called = []
    for name, reserve, took in parts:
        later -= reserve
        limit = left - later
        if took > limit:
            called.append((name, limit, "cut"))
            break
        called.append((name, limit, "ok"))
        left -= took
    return called


def cases(rng):
    yield (100, [])
    yield (100, [("model", 80, 100)])
    yield (100, [("model", 80, 101)])
    yield (300, [("features", 60, 500), ("model", 80, 150)])
    yield (300, [("features", 60, 120), ("model", 80, 150), ("json", 10, 5)])
    yield (300, [("features", 60, 20), ("model", 80, 30), ("json", 10, 5)])
    yield (200, [("auth", 20, 90), ("features", 60, 70), ("model", 50, 40)])
    yield (200, [("auth", 20, 90), ("features", 60, 50), ("model", 50, 61)])
    yield (200, [("auth", 20, 130), ("features", 30, 20), ("model", 40, 50)])
    yield (200, [("auth", 20, 150), ("features", 60, 20), ("model", 50, 61)])
    yield (250, [("auth", 20, 30), ("features", 60, 300), ("model", 50, 20), ("json", 5, 3)])
    yield (500, [("a", 100, 210), ("b", 100, 90), ("c", 100, 140), ("d", 50, 60)])
    for n in (3, 4, 5):
        rows = [(f"part {i}", int(rng.integers(10, 60)), int(rng.integers(10, 110))) for i in range(n)]
        yield (320, rows)


def wrong_same_limit_for_all(budget, parts):
    """Each part gets its limit as if no time had passed. After 120 ms of features, only 180 of the 300 are left."""
    later = sum(reserve for _, reserve, _ in parts)
    called = []
    for name, reserve, took in parts:
        later -= reserve
        limit = budget - later
        called.append((name, limit, "ok" if took <= limit else "cut"))
        if took > limit:
            break
    return called


def wrong_nothing_reserved(budget, parts):
    """You give each part all that is left. The model can then use up the 10 ms that JSON needs, and the whole request fails at the end."""
    left, called = budget, []
    for name, _, took in parts:
        called.append((name, left, "ok" if took <= left else "cut"))
        if took > left:
            break
        left -= took
    return called


def wrong_own_reserve_kept(budget, parts):
    """You also keep back the part's own reserve. It's reserved for this part while the ones before it run; now it may use it."""
    left, called = budget, []
    later = sum(reserve for _, reserve, _ in parts)
    for name, reserve, took in parts:
        limit = left - later
        later -= reserve
        called.append((name, limit, "ok" if took <= limit else "cut"))
        if took > limit:
            break
        left -= took
    return called


def wrong_goes_on_after_a_cut(budget, parts):
    """You go on after a part was cut. Its result is missing, so the parts after it aren't called."""
    left, called = budget, []
    later = sum(reserve for _, reserve, _ in parts)
    for name, reserve, took in parts:
        later -= reserve
        limit = left - later
        called.append((name, limit, "ok" if took <= limit else "cut"))
        left -= min(took, limit)
    return called
