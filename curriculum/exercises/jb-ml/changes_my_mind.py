"""What would change my mind?

A gym wants to write to members whom a model expects to leave. One letter brings, on average,

`precision * kept * worth - cost`

where `precision` is the share of the letters that go to people who would leave, `kept` the share of those whom the
letter keeps, `worth` what a kept member brings, and `cost` what the letter costs. The letters are sent if one of them
brings more than 0. None of the four numbers is known for certain. Say which of them could reverse the decision on
its own, while the other three stay as guessed.

- `guess`, `low`, `high`: dicts with the keys `"precision"`, `"kept"`, `"worth"` and `"cost"`: the most likely value
  and the two ends of what's believable.
- Returns a tuple: what one letter brings by the guesses, and the list of the names for which the low or the high end
  gives the other decision, in the order of `guess`.

>>> guess = {"precision": 0.2, "kept": 0.25, "worth": 60, "cost": 2}
>>> low = {"precision": 0.15, "kept": 0.1, "worth": 50, "cost": 1}
>>> high = {"precision": 0.3, "kept": 0.3, "worth": 70, "cost": 4}
>>> changes_my_mind(guess, low, high)
(1.0, ['kept', 'cost'])
"""

minutes = 10
chapter = "01-numbers-first"
hint = "Make a fresh copy of the guesses for every try, and change one value in it."


def _brings(a: dict) -> float:
    return a["precision"] * a["kept"] * a["worth"] - a["cost"]


def changes_my_mind(guess: dict, low: dict, high: dict) -> tuple[float, list]:
    brings = _brings(guess)
    names = []
    for name in guess:
        tries = [_brings({**guess, name: end[name]}) for end in (low, high)]
        if any((value > 0) != (brings > 0) for value in tries):
            names.append(name)
    return brings, names


def _three(values):
    names = ("precision", "kept", "worth", "cost")
    return tuple({name: v[i] for name, v in zip(names, values)} for i in (1, 0, 2))


def cases(rng):
    yield _three([(0.15, 0.2, 0.3), (0.1, 0.25, 0.3), (50, 60, 70), (1, 2, 4)])
    yield _three([(0.1, 0.2, 0.6), (0.2, 0.25, 0.5), (50, 60, 70), (3, 4, 5)])
    yield _three([(0.25, 0.5, 0.75), (0.25, 0.5, 0.5), (16, 16, 16), (4, 4, 5)])
    yield _three([(0.5, 0.5, 0.5), (0.5, 0.5, 0.5), (12, 16, 20), (3, 3, 4)])
    yield _three([(0.25, 0.5, 0.5), (0.25, 0.5, 0.75), (8, 16, 32), (1, 2, 3)])
    yield _three([(0.4, 0.5, 0.6), (0.4, 0.5, 0.6), (10, 20, 30), (1, 4, 9)])
    yield _three([(0.1, 0.2, 0.25), (0.2, 0.25, 0.5), (50, 60, 70), (4, 5, 6)])
    yield _three([(0.1, 0.2, 0.3), (0.2, 0.25, 0.3), (10, 20, 30), (2, 3, 4)])
    three = _three([(0.15, 0.2, 0.3), (0.1, 0.25, 0.3), (50, 60, 70), (1, 2, 4)])
    yield tuple(dict(reversed(one.items())) for one in three)
    for _ in range(4):
        values = []
        for middle in (0.3, 0.4, 50.0):
            g = middle * float(rng.uniform(0.8, 1.2))
            values.append((g * float(rng.uniform(0.4, 0.9)), g, g * float(rng.uniform(1.1, 1.6))))
        g = float(rng.uniform(4, 8))
        values.append((g * float(rng.uniform(0.3, 0.8)), g, g * float(rng.uniform(1.1, 1.9))))
        yield _three(values)


def wrong_low_ends_only(guess, low, high):
    """You try the low ends only. A high cost can reverse the decision as well, and so can a high worth."""
    brings = _brings(guess)
    return brings, [n for n in guess if (_brings({**guess, n: low[n]}) > 0) != (brings > 0)]


def wrong_all_at_once(guess, low, high):
    """You keep each changed value when you go on to the next name, so several are changed at once. The other three are
    to stay as guessed."""
    brings, names = _brings(guess), []
    worse, better = dict(guess), dict(guess)
    for name in guess:
        worse[name], better[name] = low[name], high[name]
        if any((_brings(a) > 0) != (brings > 0) for a in (worse, better)):
            names.append(name)
    return brings, names


def wrong_any_loss(guess, low, high):
    """You list every name with an end at which a letter brings nothing. If the guesses already say "don't send", that's
    no change; then look for ends that say "send"."""
    brings = _brings(guess)
    names = [n for n in guess if any(_brings({**guess, n: end[n]}) <= 0 for end in (low, high))]
    return brings, names
