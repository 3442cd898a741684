'''The water tank

A garden has a water tank. In the morning water is taken out for the plants, in the evening rain comes in.

The names `litres`, `taken` and `rain` are given: what is in the tank at first, what is taken out, and what comes in.
Show what is in the tank at first, after the watering, and after the rain, each on a line of its own. For the values in
your file the program shows:

```
200
155
185
```
'''

minutes = 4
chapter = "02-names-and-numbers"
kind = "script"
hint = "After the watering, let `litres` stand for what is left."


def program(litres, taken, rain):
    print(litres)
    litres = litres - taken
    print(litres)
    litres = litres + rain
    print(litres)


def cases(rng):
    yield (200, 45, 30)
    yield (10, 10, 1)
    yield (80, 5, 5)
    yield (120, 20, 300)
    for _ in range(4):
        taken = rng.integers(1, 100).item()
        yield (taken + rng.integers(1, 300).item(), taken, rng.integers(1, 100).item())


def wrong_last_from_start(litres, taken, rain):
    """Your last line adds the rain to what was in the tank at first. By then water had been taken out, and it is
    still missing."""
    print(litres)
    print(litres - taken)
    print(litres + rain)


def wrong_taken_added(litres, taken, rain):
    """Your second line is larger than the first. Taking water out leaves less in the tank."""
    print(litres)
    litres = litres + taken
    print(litres)
    litres = litres + rain
    print(litres)


def wrong_only_the_end(litres, taken, rain):
    """You show only what is in the tank at the end. Three lines are asked for: at first, after the watering, and after
    the rain."""
    litres = litres - taken
    litres = litres + rain
    print(litres)
