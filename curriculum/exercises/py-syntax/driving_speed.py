'''How fast did they drive?

A family drives to the seaside. On the way they stop for lunch. They want to know their average speed while they were
driving, so the time of the stop does not count.

The names `km`, `hours` and `stop` are given: the distance in kilometres, the hours from door to door, and the length
of the stop in hours. The stop is part of the hours from door to door. Print the speed in kilometres per hour of
driving. With the values in your file, the program prints:

```
90.0
```
'''

minutes = 4
chapter = "01-first-program"
kind = "script"


def program(km, hours, stop):
    print(km / (hours - stop))


def cases(rng):
    yield (180, 2.5, 0.5)
    yield (100, 3, 1)
    yield (70, 1.5, 0.5)
    yield (320, 5.25, 1.25)
    for _ in range(4):
        stop = rng.integers(1, 7).item() / 4
        yield (rng.integers(60, 400).item(), rng.choice([1, 2, 4]).item() + stop, stop)


def wrong_no_parentheses(km, hours, stop):
    """Python divides first: it divides by the whole time, and then subtracts the hours of the stop from a speed. The
    subtraction has to come first."""
    print(km / hours - stop)


def wrong_stop_counted(km, hours, stop):
    """You divide by the time from door to door. Nobody drove during the stop, so you have to subtract it."""
    print(km / hours)


def wrong_upside_down(km, hours, stop):
    """You divide the hours by the kilometres. That tells you how long one kilometre takes. Speed is kilometres per
    hour."""
    print((hours - stop) / km)


def wrong_stop_added(km, hours, stop):
    """You add the stop to the hours. It is already part of the time from door to door, and has to be subtracted."""
    print(km / (hours + stop))
