"""Delivered again

A queue delivers events at least once, and a handler scores them. Simulate the handler.

- `deliveries`: a list of tuples `(key, text)` in the order in which they arrive. The same event has the same key and the same text
  each time it's delivered.
- If `float(text)` works, the event's score is that number times 2, and the event is done. If it raises a ValueError, the attempt has
  failed. After its third failed attempt an event becomes a dead letter.
- Deliveries of events that are done or dead are passed over: they count neither as a score nor as an attempt.
- Returns a tuple: the list of `(key, score)` in the order in which the events were done, the list of keys of the dead letters in
  the order in which they died, and the number of deliveries that were passed over.

>>> delivered_again([("e1", "4"), ("e1", "4"), ("e2", "x"), ("e2", "x"), ("e3", "1"), ("e2", "x")])
([('e1', 8.0), ('e3', 2.0)], ['e2'], 1)
"""

minutes = 9
chapter = "04-batches-and-events"
hint = "A dict counts the failed attempts of each key. At the top of the loop, ask whether the event is finished in one way or the other."
equivalent = {
    "Compare_Eq_GtE @ 14:if attempts[key] == 3: -> if attempts[key] >= 3:": "a dead event is passed over, so its attempts never go beyond 3",
}


def delivered_again(deliveries: list) -> tuple:
    done = {}
    dead = []
    attempts = {}
    passed_over = 0
    for key, text in deliveries:
        if key in done or key in dead:
            passed_over += 1
            continue
        try:
            done[key] = float(text) * 2
        except ValueError:
            attempts[key] = attempts.get(key, 0) + 1
            if attempts[key] == 3:
                dead.append(key)
    return list(done.items()), dead, passed_over


def cases(rng):
    yield ([],)
    yield ([("e1", "4")],)
    yield ([("e1", "4"), ("e1", "4")],)
    yield ([("e1", "0"), ("e1", "0")],)
    yield ([("e1", "x")],)
    yield ([("e1", "x"), ("e1", "x")],)
    yield ([("e1", "x")] * 3,)
    yield ([("e1", "x")] * 5,)
    yield ([("e2", "1"), ("e1", "1"), ("e2", "1"), ("e2", "1")],)
    yield ([("e1", "x"), ("e2", "y"), ("e3", "z")],)
    yield ([("e1", "x"), ("e2", "y"), ("e1", "x"), ("e3", "7"), ("e2", "y"), ("e2", "y"), ("e1", "x")],)
    yield ([("e1", "4"), ("e1", "4"), ("e2", "x"), ("e2", "x"), ("e3", "1"), ("e2", "x"), ("e2", "x")],)
    yield ([("e9", "x"), ("e9", "x"), ("e1", "1"), ("e9", "x"), ("e9", "x"), ("e1", "1")],)
    texts = ["1", "x", "2.5", "", "7"]
    for n in (12, 20):
        picked = rng.integers(0, 5, n).tolist()
        yield ([(f"e{i}", texts[i]) for i in picked] + [("e1", "x")] * 4 + [("e0", "1")] * 2,)


def _play(deliveries, again=False, at=3, one_count=False):
    done, dead, attempts, over = [], [], {}, 0
    for key, text in deliveries:
        if key in dead or (not again and key in dict(done)):
            over += 1
            continue
        try:
            done.append((key, float(text) * 2))
        except ValueError:
            name = "all" if one_count else key
            attempts[name] = attempts.get(name, 0) + 1
            if attempts[name] >= at:
                dead.append(key)
    return done, dead, over


def wrong_scored_twice(deliveries):
    """You score an event again when it's delivered again. The customer gets two letters, or pays twice."""
    return _play(deliveries, again=True)


def wrong_dead_at_once(deliveries):
    """You give up after the first failed attempt. An event has three."""
    return _play(deliveries, at=1)


def wrong_attempts_of_all(deliveries):
    """You count the failed attempts of all events together. Each event has three of its own: one bad event mustn't use up
    the attempts of the others."""
    return _play(deliveries, one_count=True)


def wrong_never_dead(deliveries):
    """You try a broken event for ever. After its third failed attempt it's a dead letter, and further deliveries are passed over."""
    return _play(deliveries, at=10**9)
