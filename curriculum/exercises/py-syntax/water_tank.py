'''The water tank

A garden has a water tank. In the morning water is taken out for the plants; in the evening it rains, and water runs
in.

The names `litres`, `taken` and `rain` are given: how much water is in the tank at first, how much is taken out,
and how much runs in, all in litres. Print how much is in the tank at first, after the watering, and after the rain,
each on its own line. With the values in your file, the program prints:

```
200
155
185
```
'''

minutes = 6
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
    """Your last line adds the rain to what was in the tank at first. By then, some of that
    water had been taken out."""
    print(litres)
    print(litres - taken)
    print(litres + rain)


def wrong_taken_added(litres, taken, rain):
    """Your second number is larger than the first. Taking water out leaves less in the tank."""
    print(litres)
    litres = litres + taken
    print(litres)
    litres = litres + rain
    print(litres)


def wrong_only_the_end(litres, taken, rain):
    """You print only what is in the tank at the end. The task asks for three lines: at first, after the watering, and
    after the rain."""
    litres = litres - taken
    litres = litres + rain
    print(litres)
