"""The seconds of a run

A watch shows the time of a long run in hours, minutes and seconds. To compare runs, you need the time in seconds
alone. A minute has 60 seconds, an hour has 60 minutes.

Write the function `seconds_of_a_run(hours, minutes, seconds)`. All three are ints, 0 or more. It returns an int.

>>> seconds_of_a_run(0, 1, 5)
65
>>> seconds_of_a_run(2, 0, 0)
7200
"""

minutes = 3
chapter = "05-functions"


def seconds_of_a_run(hours: int, minutes: int, seconds: int) -> int:
    return (hours * 60 + minutes) * 60 + seconds


def cases(rng):
    yield (0, 0, 7)
    yield (0, 1, 5)
    yield (1, 0, 0)
    yield (2, 0, 0)
    yield (3, 25, 40)
    for _ in range(5):
        yield (rng.integers(1, 9).item(), rng.integers(1, 60).item(), rng.integers(0, 60).item())


def wrong_hour_is_sixty(hours, minutes, seconds):
    """You count 60 seconds for an hour. It has 60 minutes, and each of those has 60 seconds."""
    return hours * 60 + minutes * 60 + seconds


def wrong_all_twice(hours, minutes, seconds):
    """You multiply the minutes by 60 twice. That is right for the hours; the minutes need it once."""
    return (hours + minutes) * 60 * 60 + seconds


def wrong_seconds_lost(hours, minutes, seconds):
    """You leave out the seconds on the watch. They are part of the time too."""
    return (hours * 60 + minutes) * 60


def wrong_in_minutes(hours, minutes, seconds):
    """You return the time in minutes. The task asks for seconds."""
    return hours * 60 + minutes + seconds / 60
