"""Minutes since midnight

A timetable says `7:45`. To find out how long a train takes, you need the minutes since midnight: 7 times 60 plus 45,
which is 465.

Write the function `minutes_since_midnight(time)`. `time` is a text: the hour with one or two digits, a colon, and the
minutes with two digits. The function returns an int.

>>> minutes_since_midnight("7:45")
465
>>> minutes_since_midnight("10:05")
605
"""

minutes = 4
chapter = "06-conversions"
hint = "The hour has one digit or two, but the minutes always have two. From which end is it easier to count?"


def minutes_since_midnight(time: str) -> int:
    return int(time[:-3]) * 60 + int(time[-2:])


def cases(rng):
    yield ("0:00",)
    yield ("0:09",)
    yield ("7:45",)
    yield ("10:05",)
    yield ("23:59",)
    yield ("12:30",)
    yield ("20:15",)
    for _ in range(4):
        yield (f"{rng.integers(0, 24)}:{rng.integers(0, 60):02d}",)


def wrong_one_digit_hours(time):
    """You take the first character as the hour. From 10 o'clock, the hour has two digits."""
    return int(time[0]) * 60 + int(time[-2:])


def wrong_hundred_minutes(time):
    """You remove the colon and read the rest as one number, so an hour counts as 100 minutes. It has 60."""
    return int(time.replace(":", ""))


def wrong_hour_repeated(time):
    """You multiply the text of the hour by 60, which repeats it 60 times. Turn it into a number first."""
    return time[:-3] * 60 + time[-2:]


def wrong_hours_added(time):
    """You add the hour as if it were a minute. Each hour has 60 minutes."""
    return int(time[:-3]) + int(time[-2:])
