"""Faults that keep coming back

A machine writes a code into its log each time something goes wrong. Return the codes that occur at least `least` times,
each of them once, in the order in which they first occurred.

- `log`: a list of texts.
- `least`: an int, at least 1.
- Returns a list of texts.

>>> frequent_faults(["E2", "E7", "E2", "E1", "E7", "E2"], 2)
['E2', 'E7']
>>> frequent_faults(["E2", "E7"], 2)
[]
"""

minutes = 6
chapter = "02-look-it-up"
hint = "Two loops, one after the other: the first counts, the second goes through the counts and chooses."


def frequent_faults(log: list[str], least: int) -> list[str]:
    counts = {}
    for code in log:
        counts[code] = counts.get(code, 0) + 1
    return [code for code, count in counts.items() if count >= least]


def cases(rng):
    yield ([], 1)
    yield (["E1"], 1)
    yield (["E1"], 2)
    yield (["E1", "E1"], 1)
    yield (["E1", "E1"], 2)
    yield (["E2", "E1", "E1"], 1)
    yield (["E2", "E7", "E2", "E1", "E7", "E2"], 2)
    yield (["E2", "E7", "E2", "E1", "E7", "E2"], 3)
    yield (["E9", "E3", "E3", "E9"], 2)
    yield (["E5", "E3", "E3", "E5", "E5"], 2)
    yield (["E12", "E1", "E1"], 2)
    yield (["E4", "E6", "E6", "E1", "E4"], 2)
    yield (["E8", "E5", "E5", "E5", "E8", "E8"], 3)
    codes = ["E1", "E2", "E3", "E4", "E5"]
    for n in (6, 10, 15):
        yield ([codes[i] for i in rng.integers(0, 5, n)], int(rng.integers(2, 4)))


def wrong_more_than_least(log, least):
    """You leave out the codes that occur exactly `least` times. "At least" includes the number itself."""
    counts = {}
    for code in log:
        counts[code] = counts.get(code, 0) + 1
    return [code for code, count in counts.items() if count > least]


def wrong_named_again_and_again(log, least):
    """You go through the log again, so a code that occurs three times appears in your result three times. Go through
    the counts."""
    return [code for code in log if log.count(code) >= least]


def wrong_in_the_order_of_becoming_frequent(log, least):
    """Your codes are in the order in which their counts reached `least`. The task asks for the order in which the codes
    first occurred."""
    counts = {}
    frequent = []
    for code in log:
        counts[code] = counts.get(code, 0) + 1
        if counts[code] == least:
            frequent.append(code)
    return frequent


def wrong_count_starts_again(log, least):
    """Every count in your program stays at 1. To count on, you need the count so far: which method gives that, or 0?"""
    counts = {}
    for code in log:
        counts[code] = 1
    return [code for code, count in counts.items() if count >= least]
