"""Parking, one rule for all zones

A town's program has three branches for its parking zones, copied from each other:

```
def fee(zone, minutes):
    if zone == "station":
        if minutes <= 15:
            return 0
        return min(-(-minutes // 30) * 80, 900)
    elif zone == "market":
        if minutes <= 15:
            return 0
        return min(-(-minutes // 20) * 90, 1500)
    else:
        if minutes <= 30:
            return 0
        return min(-(-minutes // 60) * 50, 400)
```

(`-(-minutes // 30)` is `minutes / 30`, rounded up.) Soon there will be more zones. Write one rule that is given the zones as a
table. With the right table it has to agree with the old program.

- `zone`: a text. `minutes`: an int, 0 or more.
- `table`: a dict from zones to tuples of four ints: the free minutes, the minutes of a unit, the cents for a unit, the highest fee.
- `elsewhere`: the tuple for all zones that are not in the table.
- Returns the fee in cents, an int.

>>> fee("market", 45, {"market": (15, 20, 90, 1500)}, (30, 60, 50, 400))
270
>>> fee("harbour", 61, {"market": (15, 20, 90, 1500)}, (30, 60, 50, 400))
100
"""

minutes = 6
chapter = "04-say-it-once"
hint = "First get the row of the zone, with a default, and unpack it into four names. Then write one of the branches with names in the place of its numbers."


def fee(zone: str, minutes: int, table: dict[str, tuple], elsewhere: tuple[int, int, int, int]) -> int:
    free, unit, cents, most = table.get(zone, elsewhere)
    if minutes <= free:
        return 0
    return min(-(-minutes // unit) * cents, most)


_TABLE = {"station": (15, 30, 80, 900), "market": (15, 20, 90, 1500)}
_ELSEWHERE = (30, 60, 50, 400)


def cases(rng):
    for zone in ("station", "market", "harbour"):
        for minutes in (0, 15, 16, 30, 31, 60, 61, 800):
            yield (zone, minutes, _TABLE, _ELSEWHERE)
    yield ("harbour", 61, {}, (0, 60, 50, 400))
    yield ("harbour", 9, {}, (0, 60, 50, 400))
    yield ("station", 12, {"station": (5, 10, 7, 100)}, (15, 30, 80, 900))
    for n in rng.integers(1, 300, 6).tolist():
        row = (int(rng.integers(0, 20)), int(rng.integers(5, 40)), int(rng.integers(5, 90)), int(rng.integers(100, 900)))
        yield (["hill", "lake"][n % 2], n, {"hill": row, "sea": (1, 2, 3, 4)}, (7, 11, 13, 170))


def wrong_free_minutes_taken_off(zone, minutes, table, elsewhere):
    """You take the free minutes off before you count the units. In the old program whoever stays longer pays from the first minute."""
    free, unit, cents, most = table.get(zone, elsewhere)
    if minutes <= free:
        return 0
    return min(-(-(minutes - free) // unit) * cents, most)


def wrong_rounded_down(zone, minutes, table, elsewhere):
    """You count only full units. A unit that has begun is paid in full."""
    free, unit, cents, most = table.get(zone, elsewhere)
    return 0 if minutes <= free else min(minutes // unit * cents, most)


def wrong_numbers_left_inside(zone, minutes, table, elsewhere):
    """There are still 15 free minutes for every zone. Look at the three branches again, line by line: which numbers differ?"""
    free, unit, cents, most = table.get(zone, elsewhere)
    return 0 if minutes <= 15 else min(-(-minutes // unit) * cents, most)


def wrong_elsewhere_free(zone, minutes, table, elsewhere):
    """In your program a zone that is not in the table costs nothing. The `else` of the old program caught all of them."""
    if zone not in table:
        return 0
    free, unit, cents, most = table[zone]
    return 0 if minutes <= free else min(-(-minutes // unit) * cents, most)
