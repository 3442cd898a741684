"""The battery that ran backwards

A device reports how long its battery will last. Some devices report a negative time. Here is the Java method that works
it out:

```java
static long millis(int hours, int minutes) {
    return (hours * 60 + minutes) * 60000;
}
```

Write the same in Python, fault and all: return exactly what the Java method returns. A long has 64 bits, an int 32.

- `hours`, `minutes`: ints from 0 to 1,000,000.
- Returns an int.

>>> millis(1, 30)
5400000
>>> millis(600, 0)
-2134967296
"""

minutes = 5
chapter = "01-java"
hint = "Of which type are the two factors of the last multiplication? The long comes only after it."


def millis(hours: int, minutes: int) -> int:
    product = (hours * 60 + minutes) * 60000
    return (product + 2**31) % 2**32 - 2**31


def cases(rng):
    yield (0, 0)
    yield (0, 1)
    yield (1, 0)
    yield (1, 30)
    yield (596, 31)
    yield (596, 32)
    yield (600, 0)
    yield (1193, 2)
    yield (1193, 3)
    yield (0, 35792)
    yield (2000, 17)
    yield (1000000, 1000000)
    for _ in range(5):
        yield tuple(rng.integers(597, 1000000, 2).tolist())


def wrong_room_for_everything(hours, minutes):
    """Your numbers grow as large as they need to, as Python's do. In the Java method an int is multiplied by an int, and
    the product has only 32 bits."""
    return (hours * 60 + minutes) * 60000


def wrong_stops_at_the_largest(hours, minutes):
    """You stop at the largest int. Java goes on at the other end of the range."""
    return min((hours * 60 + minutes) * 60000, 2**31 - 1)


def wrong_never_negative(hours, minutes):
    """You keep 32 bits, but from 0 upwards. Half of the range of an int is negative."""
    return (hours * 60 + minutes) * 60000 % 2**32


def wrong_wrapped_once(hours, minutes):
    """You take 4,294,967,296 away once. A large product needs it many times, until it fits."""
    product = (hours * 60 + minutes) * 60000
    return product - 2**32 if product > 2**31 - 1 else product
