'''Bacteria that double

In a warm room the bacteria in a sample double every hour. After one hour there are 2 times as many, after two hours
2 times 2 times as many, and so on.

The names `start` and `hours` are given: the number of bacteria at the start, and a whole number of hours. Print how
many there are after that many hours. With the values in your file, the program prints:

```
3200
```
'''

minutes = 4
chapter = "02-names-and-numbers"
kind = "script"
hint = "Write the factors for 3 hours on paper: start, times 2, times 2, times 2. Which sign says how many times the 2 occurs?"


def program(start, hours):
    print(start * 2 ** hours)


def cases(rng):
    yield (100, 5)
    yield (7, 0)
    yield (10, 1)
    yield (3, 3)
    yield (50, 10)
    for _ in range(4):
        yield (rng.integers(2, 200).item(), rng.integers(3, 12).item())


def wrong_grows_evenly(start, hours):
    """You multiply by 2 times the hours. After 5 hours the number has doubled five times. That makes 2 to the power
    of 5, so 32 times as many, and not 10 times."""
    print(start * 2 * hours)


def wrong_start_too(start, hours):
    """Your parentheses put the start into the power as well. Only the factor 2 occurs once for every hour; the start
    occurs only once."""
    print((start * 2) ** hours)


def wrong_squares_hours(start, hours):
    """You raise the hours to the power of 2. It is the other way round: the factor is 2, and it occurs once for every
    hour."""
    print(start * hours ** 2)
