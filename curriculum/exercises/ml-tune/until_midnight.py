"""Until midnight

A print shop looks for the best settings of a machine, in the evening, when it stands idle. The trials were drawn
beforehand, and it's known how long each takes. They are run in their order. A trial that would end after midnight
isn't begun; a later, shorter one may still fit in. A trial that fails gives NaN, and takes its time all the same.

- `trials`: a list of tuples `(settings, minutes, score)`: a dict, a number above 0, and a float, perhaps NaN; higher
  is better. `left`: the minutes until midnight, at least 0. A trial that ends exactly at midnight fits.
- Returns a tuple: the settings of the best trial that was run (of equally good ones the first), or None if none gave
  a score; the number of trials that were run; and the minutes that are left at the end.

>>> trials = [({"heat": 150}, 40, 0.5), ({"heat": 170}, 90, 0.9), ({"heat": 160}, 20, 0.7)]
>>> until_midnight(trials, 60)
({'heat': 160}, 2, 0)
"""

import math

minutes = 8
chapter = "02-drawn-by-chance"
hint = "Every comparison with NaN is False. Which comparison lets the first real score through, whatever it is?"


def until_midnight(trials: list[tuple], left: float) -> tuple:
    best, highest, run = None, -math.inf, 0
    for settings, minutes, score in trials:
        if minutes > left:
            continue
        left -= minutes
        run += 1
        if score > highest:
            best, highest = settings, score
    return best, run, left


def cases(rng):
    nan = math.nan
    yield [], 30
    yield [({"a": 1}, 30, 0.5)], 30
    yield [({"a": 1}, 31, 0.5)], 30
    yield [({"a": 1}, 10, nan)], 30
    yield [({"heat": 150}, 40, 0.5), ({"heat": 170}, 90, 0.9), ({"heat": 160}, 20, 0.7)], 60
    yield [({"a": 1}, 10, nan), ({"a": 2}, 10, -3.0), ({"a": 3}, 10, nan), ({"a": 4}, 10, -5.0)], 40
    yield [({"a": 1}, 10, 0.5), ({"a": 2}, 10, 0.5), ({"a": 3}, 10, 0.25)], 100
    yield [({"a": 1}, 50, nan), ({"a": 2}, 20, 0.25), ({"a": 3}, 10, 0.125)], 60
    yield [({"a": 1}, 5, -1.0), ({"b": 2}, 9, -0.5), ({"c": 3}, 5, -0.75)], 10
    yield [({"a": 7}, 30, 0.75), ({"a": 8}, 30, 0.5), ({"a": 9}, 1, 0.875)], 59
    yield [({"a": 1}, 20, 0.25), ({"a": 2}, 70, 0.5), ({"a": 3}, 15, 0.75)], 40
    yield [({"a": 1}, 90, 0.5), ({"a": 2}, 10, -0.25)], 30
    yield [({"a": 1}, 10, -0.5), ({"a": 2}, 10, -0.125), ({"a": 3}, 25, 0.5)], 30
    for n in (5, 8):
        rows = []
        for i in range(n):
            score = nan if rng.random() < 0.3 else float(rng.integers(-8, 9)) / 8
            rows.append(({"depth": i, "rate": int(rng.integers(1, 9))}, int(rng.integers(5, 40)), score))
        yield rows, int(rng.integers(30, 90))
        yield rows[::-1], 45


def _run(trials, left, stop=False, free=False, first=-math.inf):
    best, highest, run = None, first, 0
    for settings, minutes, score in trials:
        if minutes > left:
            if stop:
                break
            continue
        if not (free and score != score):
            left -= minutes
        run += 1
        if score > highest:
            best, highest = settings, score
    return best, run, left


def wrong_stops_at_the_first(trials, left):
    """You stop at the first trial that doesn't fit any more. A later, shorter one may still end before midnight."""
    return _run(trials, left, stop=True)


def wrong_failed_trials_are_free(trials, left):
    """A trial that fails costs no time in your program. The machine was busy with it all the same."""
    return _run(trials, left, free=True)


def wrong_begins_with_nought(trials, left):
    """The score to beat is 0 at the beginning, so a trial with a negative score never wins. Scores may be negative: begin lower."""
    return _run(trials, left, first=0)


def wrong_all_trials_run(trials, left):
    """You choose among all trials, also among those for which there was no time."""
    best = _run(trials, math.inf)[0]
    return (best, *_run(trials, left)[1:])
