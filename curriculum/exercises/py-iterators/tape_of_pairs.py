"""Sensors on a tape

A weather station sends a single row of texts: the name of a sensor, its reading, the next name, its reading, and so on.
Turn the row into a dict from names to readings.

- `tape`: a list of texts. Every reading is a text that `int` can read. If the power fails, the last name may have no
  reading: leave it out. A name may occur several times; then the last complete reading counts.
- Returns a dict. Its order doesn't matter.

>>> readings(["roof", "14", "cellar", "9", "roof", "15"])
{'roof': 15, 'cellar': 9}
>>> readings(["roof", "14", "cellar"])
{'roof': 14}
"""

minutes = 6
chapter = "01-one-at-a-time"
hint = "Which call makes one bookmark that the names and the readings can share?"


def readings(tape: list[str]) -> dict[str, int]:
    items = iter(tape)
    found = {}
    for name, value in zip(items, items):
        found[name] = int(value)
    return found


def cases(rng):
    yield ([],)
    yield (["roof"],)
    yield (["roof", "14"],)
    yield (["roof", "14", "cellar"],)
    yield (["a", "1", "b", "2"],)
    yield (["a", "1", "a", "2"],)
    yield (["a", "1", "b", "2", "a", "3"],)
    yield (["a", "5", "a", "4", "b"],)
    yield (["roof", "14", "cellar", "9", "roof", "15"],)
    yield (["a", "-3", "b", "0", "a"],)
    names = ["roof", "cellar", "door", "pond"]
    for n in (3, 6, 9):
        row = []
        for i in rng.integers(0, 4, n).tolist():
            row += [names[i], str(int(rng.integers(-9, 40)))]
        yield (row + ["hall", "7", "roof"],)


def wrong_first_reading_counts(tape):
    """You keep the first reading of a sensor. When a name comes again, the later reading replaces it."""
    items = iter(tape)
    found = {}
    for name, value in zip(items, items):
        found.setdefault(name, int(value))
    return found


def wrong_zero_for_the_missing(tape):
    """A name without a reading gets a 0 here. Nobody measured that 0: leave the name out."""
    items = iter(tape)
    return {name: int(next(items, "0")) for name in items}


def wrong_last_pair_lost(tape):
    """Your loop ends before the last pair if the tape ends with a complete one."""
    found = {}
    for i in range(0, len(tape) - 2, 2):
        found[tape[i]] = int(tape[i + 1])
    return found
