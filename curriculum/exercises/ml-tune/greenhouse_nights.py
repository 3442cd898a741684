"""Nights in the greenhouse

A nursery tests settings of its greenhouse: each test takes a night. Draw the settings for the next nights at random,
none of them twice.

Make one generator with the seed `seed`. Draw a setting by one call of `.integers` for each name, in the order of
`bounds`. If this setting was drawn before, throw it away and draw another one. Stop after `nights` different settings,
or when there are no others left.

- `bounds`: a dict from a name to a tuple `(low, high)` of ints, low <= high; both ends can be drawn, and all numbers from low to high
  have the same chance. At least one name.
- `nights`: an int from 0 on. `seed`: an int from 0 on.
- Returns a list of dicts from each name to an int, in the order in which they were drawn.

>>> greenhouse_nights({"degrees": (12, 14)}, 2, 0)
[{'degrees': 14}, {'degrees': 13}]
>>> len(greenhouse_nights({"degrees": (12, 14), "lamps": (1, 2)}, 50, 0))
6
"""

import math

import numpy as np

minutes = 9
chapter = "02-drawn-by-chance"
hint = "How many different settings are there at all? Without this number, the loop can't know when to stop."


def greenhouse_nights(bounds: dict[str, tuple[int, int]], nights: int, seed: int) -> list[dict[str, int]]:
    rng = np.random.default_rng(seed)
    possible = math.prod(high - low + 1 for low, high in bounds.values())
    chosen = []
    while len(chosen) < min(nights, possible):
        setting = {name: int(rng.integers(low, high + 1)) for name, (low, high) in bounds.items()}
        if setting not in chosen:
            chosen.append(setting)
    return chosen


def cases(rng):
    yield {"degrees": (12, 12)}, 0, 0
    yield {"degrees": (12, 12)}, 1, 0
    yield {"degrees": (12, 12)}, 3, 0
    yield {"degrees": (12, 14)}, 2, 0
    yield {"degrees": (12, 14)}, 3, 1
    yield {"degrees": (10, 13)}, 9, 2
    two = {"degrees": (12, 14), "lamps": (1, 2)}
    yield two, 2, 3
    yield {"lamps": (1, 2), "degrees": (12, 19)}, 3, 5
    yield two, 5, 4
    yield two, 50, 0
    for _ in range(3):
        yield {"degrees": (10, 13), "lamps": (0, 1), "water": (3, 3)}, int(rng.integers(5, 10)), int(rng.integers(0, 999))


def wrong_upper_end_missing(bounds, nights, seed):
    """You never draw the upper end. `.integers` leaves out its second number."""
    rng = np.random.default_rng(seed)
    possible = math.prod(max(1, high - low) for low, high in bounds.values())
    chosen = []
    while len(chosen) < min(nights, possible):
        setting = {name: int(rng.integers(low, max(high, low + 1))) for name, (low, high) in bounds.items()}
        if setting not in chosen:
            chosen.append(setting)
    return chosen


def wrong_repeats_use_up_nights(bounds, nights, seed):
    """You draw as many times as there are nights and leave out the repeats, so some nights stay empty. Draw another one for each
    repeat."""
    rng = np.random.default_rng(seed)
    chosen = []
    for _ in range(nights):
        setting = {name: int(rng.integers(low, high + 1)) for name, (low, high) in bounds.items()}
        if setting not in chosen:
            chosen.append(setting)
    return chosen


def wrong_same_setting_again(bounds, nights, seed):
    """You test the same setting on several nights. The second test teaches nothing new."""
    rng = np.random.default_rng(seed)
    chosen = []
    for _ in range(nights):
        chosen.append({name: int(rng.integers(low, high + 1)) for name, (low, high) in bounds.items()})
    return chosen


def wrong_every_value_once(bounds, nights, seed):
    """You never draw a value of a single name twice. Only the whole setting must be new; its numbers may come back in
    another combination."""
    rng = np.random.default_rng(seed)
    chosen = []
    shortest = min(high - low + 1 for low, high in bounds.values())
    while len(chosen) < min(nights, shortest):
        setting = {name: int(rng.integers(low, high + 1)) for name, (low, high) in bounds.items()}
        if all(setting[name] != old[name] for old in chosen for name in bounds):
            chosen.append(setting)
    return chosen
