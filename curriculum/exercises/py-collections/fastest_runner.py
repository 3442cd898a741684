"""Fill the gaps: the fastest runner

At the finish one person writes down the names, another the times. Return the name and the time of the fastest runner
as a tuple. If several are equally fast, take the one who comes first in the list.

- `names`: a list of at least one text.
- `seconds`: a list of ints of the same length; position i belongs to the name at position i.
- Returns a tuple: a text and an int.

>>> fastest(["Ann", "Bo", "Cy"], [64, 59, 61])
('Bo', 59)
>>> fastest(["Di", "Ed"], [70, 70])
('Di', 70)
"""

kind = "complete"
minutes = 4
chapter = "03-tuples-and-sets"
hint = "The best so far is a pair: a name and a time. The two change together, or not at all."

starter = '''
def fastest(names: list[str], seconds: list[int]) -> tuple[str, int]:
    best, time = names[0], ...
    for name, s in ...:
        if s < time:
            best, time = ...
    return ...
'''


def fastest(names: list[str], seconds: list[int]) -> tuple[str, int]:
    best, time = names[0], seconds[0]
    for name, s in zip(names, seconds):
        if s < time:
            best, time = name, s
    return best, time


def cases(rng):
    yield (["Ann"], [60])
    yield (["Ann", "Bo"], [60, 58])
    yield (["Ann", "Bo"], [58, 60])
    yield (["Di", "Ed"], [70, 70])
    yield (["Ann", "Bo", "Cy"], [64, 59, 61])
    yield (["Cy", "Bo", "Ann"], [64, 64, 59])
    yield (["Zoe", "Ann", "Bo"], [55, 58, 57])
    yield (["Bo", "Zoe", "Ann"], [60, 55, 55])
    yield (["Ed", "Al"], [48, 48])
    names = ["Ann", "Bo", "Cy", "Di", "Ed", "Flo", "Gil"]
    for n in (4, 5, 7):
        yield ([names[i] for i in rng.permutation(7)[:n].tolist()], rng.integers(50, 60, n).tolist())


def wrong_last_of_equals(names, seconds):
    """If two runners have the same time, you take the later one. A new best must be faster, not just as fast."""
    best, time = names[0], seconds[0]
    for name, s in zip(names, seconds):
        if s <= time:
            best, time = name, s
    return best, time


def wrong_name_stays_behind(names, seconds):
    """Your time changes when somebody faster comes, but your name is still the first one. The two belong together."""
    best, time = names[0], seconds[0]
    for name, s in zip(names, seconds):
        if s < time:
            time = s
    return best, time


def wrong_slowest(names, seconds):
    """You return the runner with the largest number of seconds. In a race the smallest number wins."""
    best, time = names[0], seconds[0]
    for name, s in zip(names, seconds):
        if s > time:
            best, time = name, s
    return best, time


def wrong_time_first(names, seconds):
    """In your tuple the time comes first. The task asks for the name first, then the time; the code that unpacks the
    tuple relies on that order."""
    best, time = names[0], seconds[0]
    for name, s in zip(names, seconds):
        if s < time:
            best, time = name, s
    return time, best
