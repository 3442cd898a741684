"""Name the window

A screen shows tumbling windows by their clock times. Return the name of the window that a moment of the day lies in.

- `clock`: a text such as `"10:07"`, hours and minutes with two digits each.
- `size`: the minutes of a window; it divides a day. Windows begin at midnight, and each includes its start and excludes its end.
- Returns a text such as `"10:00-10:15"`. The end of the last window of a day is called `"00:00"`.

>>> name_of("10:07", 15)
'10:00-10:15'
>>> name_of("23:59", 60)
'23:00-00:00'
"""

minutes = 5
chapter = "01-when-did-it-happen"
hint = "Turn the clock time into minutes since midnight first. How do you get back from 645 to 10:45?"


def name_of(clock: str, size: int) -> str:
    at = int(clock[:2]) * 60 + int(clock[3:])
    start = at // size * size
    end = (start + size) % 1440
    return f"{start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}"


def cases(rng):
    yield ("00:00", 60)
    yield ("10:07", 15)
    yield ("10:00", 15)
    yield ("10:14", 15)
    yield ("13:59", 20)
    yield ("09:05", 5)
    yield ("23:59", 60)
    yield ("07:50", 90)
    yield ("05:10", 240)
    yield ("16:40", 120)
    yield ("12:12", 1440)
    yield ("23:45", 30)
    for _ in range(4):
        h, m, k = rng.integers(0, [24, 60, 6]).tolist()
        yield (f"{h:02}:{m:02}", [5, 10, 20, 30, 90, 180][k])


def _name(start, size):
    end = (start + size) % 1440
    return f"{start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}"


def wrong_edge_to_the_left(clock, size):
    """You put a moment that lies on an edge into the window that ends there. 10:00 belongs to 10:00-10:15."""
    at = int(clock[:2]) * 60 + int(clock[3:])
    return _name((at - 1) // size * size % 1440, size)


def wrong_nearest_edge(clock, size):
    """You round to the nearest edge, so 10:14 gets the window that begins at 10:15. Round down."""
    at = int(clock[:2]) * 60 + int(clock[3:])
    return _name(int(at / size + 0.5) * size % 1440, size)


def wrong_within_the_hour(clock, size):
    """You divide the minutes of the hour only. With windows of 90 minutes 07:50 lies in 07:30-09:00, which begins in one hour and
    ends in another."""
    hour, minute = int(clock[:2]), int(clock[3:])
    return _name(hour * 60 + minute // size * size, size)


def wrong_twenty_four(clock, size):
    """The last window of the day ends at 24:00 in your names. The task calls it 00:00."""
    at = int(clock[:2]) * 60 + int(clock[3:])
    start = at // size * size
    end = start + size
    return f"{start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}"
