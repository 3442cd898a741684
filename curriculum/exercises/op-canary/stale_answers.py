'''Answers of yesterday's model

A service keeps its answers in a cache, with the input alone as the key. Find the requests that got an answer of another version than the one that
served.

- `events`: a list of tuples in order of time. `("move", version)`: from now on this version serves; the first event is a move.
  `("ask", x)`: a request with the input `x`. If the cache has an answer for `x`, it's returned; otherwise the serving version computes
  one, which is kept.
- Returns a list: for each request that got an answer of another version, a tuple `(x, version that answered, version that served)`, in
  order.

Version 7 computed the answer for 120, and after the move to 8 it's still given out.

>>> stale_answers([("move", 7), ("ask", 120), ("move", 8), ("ask", 120), ("ask", 90)])
[(120, 7, 8)]
>>> stale_answers([("move", 7), ("ask", 120), ("move", 8), ("move", 7), ("ask", 120)])
[]
'''

minutes = 7
chapter = "04-the-way-back"
hint = "For each input, remember which version computed what the cache holds."
equivalent = {
    "Compare_Eq_GtE @ 4:if what == 'move': -> if what >= 'move':": "the only other word is ask, which is less",
}


def stale_answers(events: list[tuple]) -> list[tuple]:
    kept, serving, stale = {}, None, []
    for what, value in events:
        if what == "move":
            serving = value
            continue
        made_by = kept.setdefault(value, serving)
        if made_by != serving:
            stale.append((value, made_by, serving))
    return stale


def cases(rng):
    yield ([("move", 7)],)
    yield ([("move", 7), ("ask", 120), ("ask", 120)],)
    yield ([("move", 7), ("ask", 120), ("move", 8), ("ask", 120), ("ask", 90)],)
    yield ([("move", 0), ("ask", 5), ("move", 1), ("ask", 5)],)
    yield ([("move", 7), ("ask", 120), ("move", 8), ("move", 7), ("ask", 120)],)
    yield ([("move", 7), ("ask", 120), ("move", 8), ("ask", 120), ("move", 7), ("ask", 120)],)
    yield ([("move", 7), ("move", 8), ("ask", 50), ("move", 7), ("ask", 50), ("ask", 50)],)
    yield ([("move", 1), ("ask", 5), ("move", 2), ("ask", 6), ("move", 3), ("ask", 5), ("ask", 6)],)
    yield ([("move", 1), ("ask", 5), ("move", 2), ("ask", 5), ("ask", 5), ("move", 3), ("ask", 5)],)
    for n in (10, 20, 30):
        events = [("move", 1), ("ask", 10), ("move", 2), ("ask", 10), ("ask", 10)]
        for _ in range(n):
            events.append(("move", int(rng.integers(1, 4))) if rng.random() < 0.25 else ("ask", int(rng.integers(1, 6)) * 10))
        yield (events,)


def wrong_overwritten(events):
    """After a stale answer you note the serving version for this input, as if it had computed a new answer. The cache still holds the old answer, for the next one too."""
    kept, serving, stale = {}, 0, []
    for what, value in events:
        if what == "move":
            serving = value
            continue
        if kept.get(value, serving) != serving:
            stale.append((value, kept[value], serving))
        kept[value] = serving
    return stale


def wrong_emptied_at_a_move(events):
    """You find no stale answer. If your cache is emptied at each move, there can't be one; this cache keeps its answers, and that's the fault to show."""
    return []


def wrong_anything_found(events):
    """You take each answer from the cache for stale. It's right if the version that computed it serves."""
    kept, serving, stale = {}, 0, []
    for what, value in events:
        if what == "move":
            serving = value
        elif value in kept:
            stale.append((value, kept[value], serving))
        else:
            kept[value] = serving
    return stale


def wrong_each_input_once(events):
    """You note each input once. Each request that got such an answer counts: every one of them was a user."""
    kept, serving, stale = {}, 0, []
    for what, value in events:
        if what == "move":
            serving = value
            continue
        made_by = kept.setdefault(value, serving)
        if made_by != serving and value not in [x for x, _, _ in stale]:
            stale.append((value, made_by, serving))
    return stale
