"""Find the mistake: waiting times

A surgery wants to know how long people wait: the mean of the times, and their median. The function should return a dict
with the keys `"mean"` and `"median"`. Instead it stops with an error, whatever it is given. Find the mistake and fix it.

- `minutes`: a list of at least one number.
- Returns a dict: `"mean"` is the sum divided by the number of values, `"median"` is what `statistics.median` returns.

>>> waiting_times([5, 40, 9]) == {"mean": 18.0, "median": 9}
True
"""

import statistics

kind = "fix"
minutes = 4
chapter = "01-one-file-for-all"
hint = "What does the name `statistics` stand for in the line with `median`? Look for every line that makes this name."

starter = '''
import statistics


def waiting_times(minutes: list[float]) -> dict[str, float]:
    statistics = {"mean": sum(minutes) / len(minutes)}
    statistics["median"] = statistics.median(minutes)
    return statistics
'''


def waiting_times(minutes: list[float]) -> dict[str, float]:
    result = {"mean": sum(minutes) / len(minutes)}
    result["median"] = statistics.median(minutes)
    return result


def cases(rng):
    yield ([4],)
    yield ([5, 40, 9],)
    yield ([10, 30],)
    yield ([30, 10, 20, 90],)
    yield ([1, 2, 3, 100],)
    yield ([12, 0, 7],)
    yield ([9, 1, 1, 30, 2],)
    for n in (4, 5, 8):
        yield (rng.integers(0, 60, n).tolist() + [200],)


def wrong_name_taken(minutes):
    """Inside your function `statistics` is a dict, and a dict has no `median`. Give the result a name that is not taken."""
    statistics = {"mean": sum(minutes) / len(minutes)}
    statistics["median"] = statistics.median(minutes)
    return statistics


def wrong_not_sorted(minutes):
    """You take the value in the middle of the list as it came. The median is in the middle of the sorted values; the module
    sorts for you."""
    return {"mean": sum(minutes) / len(minutes), "median": minutes[len(minutes) // 2]}


def wrong_mean_twice(minutes):
    """Your median is the mean. One very long wait moves the mean, but hardly the median."""
    return {"mean": statistics.mean(minutes), "median": statistics.mean(minutes)}
