"""Find the mistakes: two units

A running club plans its evenings. An evening begins with a warm-up, then come runs with a pause between each of them and the
next. The times that come out are far too short: the people who wrote the program had different units in mind. And this is not
its only mistake. Fix it. (Names such as `total_seconds` keep units from being mixed again.)

- `warm_up`: an int, in minutes. `runs`: a list of ints, the length of each run in seconds, possibly empty. `pause`: an int, in
  seconds.
- Returns the whole time in minutes, rounded up, an int.

>>> evening(10, [90, 90], 60)
14
>>> evening(5, [], 60)
5
"""

kind = "fix"
minutes = 4
chapter = "01-names-that-tell"
hint = "Choose one unit for the whole sum, and change it only at the end. How many pauses are there between two runs, or three?"

starter = '''
def evening(warm_up: int, runs: list[int], pause: int) -> int:
    total = warm_up
    for run in runs:
        total += run + pause
    return total // 60
'''

_SECONDS_PER_MINUTE = 60


def evening(warm_up: int, runs: list[int], pause: int) -> int:
    pauses = max(len(runs) - 1, 0)
    total_seconds = warm_up * _SECONDS_PER_MINUTE + sum(runs) + pauses * pause
    return -(-total_seconds // _SECONDS_PER_MINUTE)


def cases(rng):
    yield (0, [], 0)
    yield (5, [], 60)
    yield (0, [60], 30)
    yield (0, [61], 30)
    yield (1, [59], 90)
    yield (10, [90, 90], 60)
    yield (10, [90, 90, 30], 60)
    yield (8, [200, 200, 200], 95)
    yield (15, [240, 120, 60, 30], 45)
    yield (12, [300, 300], 0)
    for n in (2, 4, 6):
        runs = rng.integers(30, 400, n).tolist()
        yield (int(rng.integers(5, 20)), runs, int(rng.integers(70, 200)))


def wrong_units_mixed(warm_up, runs, pause):
    """You add minutes and seconds as if they were the same. The warm-up is given in minutes, all the rest in seconds."""
    pauses = max(len(runs) - 1, 0)
    return -(-(warm_up + sum(runs) + pauses * pause) // 60)


def wrong_pause_after_the_last(warm_up, runs, pause):
    """You add a pause for each run. After the last one there is none, since pauses lie between two runs."""
    seconds = warm_up * 60 + sum(runs) + len(runs) * pause
    return -(-seconds // 60)


def wrong_rounded_down(warm_up, runs, pause):
    """You leave out the seconds that don't make a full minute. A minute that has begun counts."""
    pauses = max(len(runs) - 1, 0)
    return (warm_up * 60 + sum(runs) + pauses * pause) // 60
